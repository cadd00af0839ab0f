package lt.tiltas.reception.daily;

import static lt.tiltas.reception.CareRight.VIEW_DAYS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.CareRight;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One day of all houses that the reader may know: what was signed, added up, and who has not reported yet. */
@Service
public class ListDays {

    /** @param report null while none is signed */
    public record Row(
            SiteId site,
            String name,
            int municipality,
            @Nullable DailyReport report) {

        public long value(String code) {
            return report == null
                    ? 0
                    : report.figures().stream()
                            .filter(figure -> figure.code().equals(code))
                            .mapToLong(Figure::value)
                            .sum();
        }
    }

    /**
     * @param sums the figures of all signed reports
     * @param due when the reports of this day had to be there
     */
    public record Page(
            LocalDate day, List<Row> rows, List<Figure> sums, OffsetDateTime due, OffsetDateTime now, boolean signs) {

        public List<Row> missing() {
            return rows.stream().filter(row -> row.report() == null).toList();
        }

        public List<Row> signed() {
            return rows.stream().filter(row -> row.report() != null).toList();
        }

        public boolean late() {
            return now.isAfter(due);
        }

        public boolean isToday() {
            return day.equals(now.toLocalDate());
        }
    }

    /** Words, dated rules and time. */
    @Component
    record Settings(Messages messages, Rules rules, Clock clock) {}

    private final Access access;
    private final DailyReports reports;
    private final Settings settings;

    ListDays(Access access, DailyReports reports, Settings settings) {
        this.access = access;
        this.reports = reports;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public Page list(@Nullable LocalDate wanted, Officer officer) {
        access.allow(officer, VIEW_DAYS);
        LocalDate today = LocalDate.now(settings.clock);
        LocalDate day = wanted == null || wanted.isAfter(today) ? today.minusDays(1) : wanted;
        Map<SiteId, DailyReport> signed =
                reports.on(day).stream().collect(Collectors.toMap(DailyReport::site, Function.identity()));
        List<Row> rows = reports.houses(day, officer.role() == Role.ANALYST).stream()
                .map(house -> new Row(house.site(), house.name(), house.municipality(), signed.get(house.site())))
                .toList();
        return new Page(
                day, rows, sums(rows), due(day), OffsetDateTime.now(settings.clock), officer.may(CareRight.SIGN_DAY));
    }

    OffsetDateTime due(LocalDate day) {
        return day.atStartOfDay(settings.clock.getZone())
                .toOffsetDateTime()
                .plusHours(settings.rules.hours("daily.report-by", day));
    }

    private static List<Figure> sums(List<Row> rows) {
        Map<Integer, Figure> sums = new TreeMap<>();
        rows.stream()
                .filter(row -> row.report() != null)
                .flatMap(row -> row.report().figures().stream())
                .forEach(figure -> sums.merge(figure.position(), figure, ListDays::add));
        return List.copyOf(sums.values());
    }

    private static Figure add(Figure one, Figure other) {
        Long whole =
                one.whole() == null || other.whole() == null ? one.whole() : Long.valueOf(one.whole() + other.whole());
        return new Figure(one.code(), one.position(), one.value() + other.value(), whole, one.tone());
    }

    @Transactional(readOnly = true)
    public Spreadsheet sheet(@Nullable LocalDate wanted, Language language, Officer officer) {
        Page page = list(wanted, officer);
        Messages words = settings.messages;
        List<String> headings = new ArrayList<>(List.of(words.text(language, "sites.site")));
        page.sums.forEach(figure -> headings.add(words.text(language, "daily.figure." + figure.code())));
        headings.add(words.text(language, "daily.words"));
        headings.add(words.text(language, "daily.signed-at"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row row : page.rows) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(row.name));
            DailyReport report = row.report;
            page.sums.forEach(figure -> cells.add(report == null ? null : row.value(figure.code())));
            cells.add(report == null ? words.text(language, "daily.missing") : report.words());
            cells.add(report == null ? null : Dates.minute(report.signed().at()));
            rows.add(cells);
        }
        return new Spreadsheet(words.text(language, "daily.title") + " " + page.day, headings, rows);
    }
}
