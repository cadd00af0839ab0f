package lt.tiltas.preparedness.drill;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What drills have taught: an organisation reads its own. */
@Repository
public class Improvements {

    private static final String SELECT =
            "select i.id, i.review_id, i.words, i.org_id, i.due_on, i.inject_id from preparedness.improvement i ";

    private final JdbcClient db;

    Improvements(JdbcClient db) {
        this.db = db;
    }

    public List<Improvement> of(UUID review) {
        return read(db.sql(SELECT + "where i.review_id = :review order by i.due_on, i.added_at, i.id")
                .param("review", review));
    }

    List<Improvement> overdue(LocalDate today) {
        return read(db.sql(SELECT + """
                where i.due_on < :today and not exists (select from preparedness.retest t where t.improvement_id = i.id and t.result = 'passed')
                order by i.due_on, i.id
                """).param("today", today));
    }

    private List<Improvement> read(JdbcClient.StatementSpec asked) {
        record Row(UUID id, UUID reviewId, String words, int orgId, LocalDate dueOn, UUID injectId) {}
        List<Row> rows = asked.query(Row.class).list();
        Map<UUID, List<Improvement.Retest>> tests =
                tests(rows.stream().map(Row::id).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> new Improvement(
                        row.id,
                        row.reviewId,
                        row.words,
                        row.orgId,
                        row.dueOn,
                        row.injectId,
                        tests.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Map<UUID, List<Improvement.Retest>> tests(UUID[] improvements) {
        record Row(UUID improvement, Improvement.Retest test) {}
        return db
                .sql("""
                select t.improvement_id, t.inject_id, e.id as exercise_id, e.name, t.result, t.words, t.tested_at from preparedness.retest t
                left join preparedness.inject i on i.id = t.inject_id left join preparedness.exercise e on e.id = i.exercise_id
                where t.improvement_id = any(:ids) order by t.tested_at
                """)
                .param("ids", improvements)
                .query((rs, n) -> new Row(
                        rs.getObject("improvement_id", UUID.class),
                        new Improvement.Retest(
                                rs.getObject("inject_id", UUID.class),
                                new ExerciseId(rs.getObject("exercise_id", UUID.class)),
                                rs.getString("name"),
                                rs.getString("result").equals("passed"),
                                rs.getString("words"),
                                rs.getObject("tested_at", OffsetDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::improvement, Collectors.mapping(Row::test, Collectors.toList())));
    }
}
