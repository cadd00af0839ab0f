package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.COUNT_COMPLAINTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much was complained about, how it ended and whether in time: numbers, nobody's words. */
@Service
public class CountComplaints {

    private static final int MONTHS = 12;

    /** @param inTime answered in time, or still in time, by whoever had it first */
    public record Row(String name, long all, long open, long inTime, long passedOn, long satisfied) {}

    public record Page(LocalDate from, LocalDate to, Row whole, List<Row> categories, List<Row> municipalities) {}

    private record Cell(
            String category,
            @Nullable Integer municipality,
            boolean aboutStaff,
            String state,
            boolean inTime,
            int passedOn,
            long complaints) {}

    private final Access access;
    private final JdbcClient db;
    private final Municipalities municipalities;
    private final Clock clock;

    CountComplaints(Access access, JdbcClient db, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.db = db;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page count(Officer officer, Language language) {
        access.allow(officer, COUNT_COMPLAINTS);
        LocalDate to = LocalDate.now(clock);
        LocalDate from = to.minusMonths(MONTHS);
        List<Cell> cells = db.sql("select * from reception.complaint_figures(:from, :to)")
                .param("from", from)
                .param("to", to)
                .query(Cell.class)
                .list();
        Map<Integer, String> names = municipalities.names(language);
        return new Page(
                from,
                to,
                row("", cells),
                by(cells, Cell::category),
                by(cells, cell -> cell.municipality == null ? "" : names.getOrDefault(cell.municipality, "")));
    }

    private static List<Row> by(List<Cell> cells, Function<Cell, String> what) {
        Map<String, List<Cell>> groups =
                cells.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .sorted((one, other) -> Long.compare(other.all, one.all))
                .toList();
    }

    private static Row row(String name, List<Cell> cells) {
        return new Row(
                name,
                sum(cells, cell -> true),
                sum(cells, cell -> Step.State.of(cell.state).open()),
                sum(cells, Cell::inTime),
                sum(cells, cell -> cell.passedOn > 0),
                sum(cells, cell -> cell.state.equals("satisfied")));
    }

    private static long sum(List<Cell> cells, Predicate<Cell> which) {
        return cells.stream().filter(which).mapToLong(Cell::complaints).sum();
    }
}
