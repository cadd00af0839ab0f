package lt.tiltas.programme.today;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.TodaySource.Block;
import lt.tiltas.programme.TodaySource.Column;
import lt.tiltas.programme.TodaySource.Line;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the lines of a column by one statement. Its columns: list, household_id, at, on_day, words, words_language, translation_lt, number,
 * anchor; its parameters: org, officer, today, morning and night of the day, and the source's own.
 */
@Repository
class TodayLines {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private record Row(String list, Line line) {}

    private final JdbcClient db;

    TodayLines(JdbcClient db) {
        this.db = db;
    }

    /**
     * A block for each of the lists, in this order, empty ones too. Planned once a connection: with the policies of all its tables a statement
     * takes longer to plan anew for each officer (29 ms, measured) than to run.
     */
    List<Block> of(Map<String, Column> lists, String sql, Officer officer, LocalDate today, Map<String, Object> own) {
        db.sql("set local plan_cache_mode = force_generic_plan").update();
        Map<String, List<Row>> rows = db
                .sql(sql)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("today", today)
                .param("morning", today.atStartOfDay(VILNIUS).toOffsetDateTime())
                .param("night", today.plusDays(1).atStartOfDay(VILNIUS).toOffsetDateTime())
                .params(own)
                .query((rs, n) -> row(rs))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::list));
        return lists.entrySet().stream()
                .map(list -> Block.of(
                        list.getValue(),
                        list.getKey(),
                        rows.getOrDefault(list.getKey(), List.of()).stream()
                                .map(Row::line)
                                .toList()))
                .toList();
    }

    private static Row row(ResultSet rs) throws SQLException {
        UUID household = rs.getObject("household_id", UUID.class);
        String words = rs.getString("words");
        return new Row(
                rs.getString("list"),
                new Line(
                        new HouseholdId(household),
                        words == null
                                ? null
                                : new Words(words, rs.getString("words_language"), rs.getString("translation_lt")),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getObject("on_day", LocalDate.class),
                        rs.getObject("number", Integer.class),
                        "/households/" + household + "/programme" + rs.getString("anchor")));
    }
}
