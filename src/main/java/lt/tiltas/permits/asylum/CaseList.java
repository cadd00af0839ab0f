package lt.tiltas.permits.asylum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases that are not closed, as the officer's own policies show them: the index asylum_case_by_clock. */
@Repository
public class CaseList {

    static final int PAGE = 50;

    /** @param dueOn null when no clock runs, or all stand still */
    public record Row(
            AsylumCaseId id,
            PersonId person,
            String name,
            AsylumState state,
            @Nullable String side,
            LocalDate madeOn,
            @Nullable LocalDate dueOn) {}

    private final JdbcClient db;

    CaseList(JdbcClient db) {
        this.db = db;
    }

    Paged<Row> open(int page) {
        List<Row> rows = db.sql("""
                select c.id, c.person_id, p.surname, p.given, c.state, c.side, c.made_on, c.due_on
                from permits.asylum_case c join registration.published_person p on p.id = c.person_id
                where c.closed_on is null order by c.due_on nulls last, c.id limit :size offset :first
                """)
                .param("size", PAGE)
                .param("first", Paged.from(page, PAGE))
                .query((rs, n) -> row(rs))
                .list();
        long all = db.sql("select count(*) from permits.asylum_case where closed_on is null")
                .query(Long.class)
                .single();
        return new Paged<>(rows, Math.max(page, 0), PAGE, all);
    }

    Optional<HouseholdId> household(String number) {
        return db.sql("select id from registration.published_household where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(HouseholdId::new);
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                new AsylumCaseId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getString("surname") + " " + rs.getString("given"),
                AsylumState.of(rs.getString("state")),
                rs.getString("side"),
                rs.getObject("made_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class));
    }
}
