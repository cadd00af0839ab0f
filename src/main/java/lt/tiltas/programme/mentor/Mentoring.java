package lt.tiltas.programme.mentor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The only way of a mentor's organisation to whom its mentors meet: it has no rows of these tables. */
@Repository
class Mentoring {

    private final JdbcClient db;

    Mentoring(JdbcClient db) {
        this.db = db;
    }

    List<Mentored> all() {
        return db.sql("select * from programme.mentoring(null)")
                .query((rs, n) -> mentored(rs))
                .list();
    }

    Optional<Mentored> find(MentorMatchId id) {
        return db.sql("select * from programme.mentoring(:id)")
                .param("id", id.value())
                .query((rs, n) -> mentored(rs))
                .optional();
    }

    List<HoursEntry> hours(MentorMatchId id) {
        return db.sql("select * from programme.mentoring_hours(:id)")
                .param("id", id.value())
                .query((rs, n) -> HoursEntry.of(rs))
                .list();
    }

    /** False when somebody was faster. */
    boolean move(MentorMatchId id, int version, MatchStep step) {
        return moves(id, version, step.code(), null);
    }

    /** False when somebody was faster. */
    boolean plan(MentorMatchId id, MentorMatch.Plan plan) {
        return moves(id, plan.version(), "plan", plan);
    }

    private boolean moves(MentorMatchId id, int version, String step, MentorMatch.@Nullable Plan plan) {
        return db.sql("""
                select programme.mentoring_moves(:id, :version, :step, cast(:day as date), cast(:time as text), cast(:place as text))
                """)
                .param("id", id.value())
                .param("version", version)
                .param("step", step)
                .param("day", plan == null ? null : plan.on())
                .param("time", plan == null ? null : String.valueOf(plan.at()))
                .param("place", plan == null ? null : plan.where())
                .query(Boolean.class)
                .single();
    }

    /** False when hours of that day are written already. */
    boolean write(MentorMatchId id, HoursEntry.Form form) {
        return db.sql("select programme.mentoring_writes(:id, :day, :minutes, :aim)")
                .param("id", id.value())
                .param("day", form.day())
                .param("minutes", form.minutes())
                .param("aim", form.aim())
                .query(Boolean.class)
                .single();
    }

    /** False when it has been answered, or is not for the mentor to answer. */
    boolean answer(HoursEntryId id, boolean yes) {
        return db.sql("select programme.mentoring_answers(:id, :answer)")
                .param("id", id.value())
                .param("answer", yes ? "confirmed" : "denied")
                .query(Boolean.class)
                .single();
    }

    private static Mentored mentored(ResultSet rs) throws SQLException {
        return new Mentored(
                new MentorMatchId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getInt("org_id"),
                MatchStep.State.of(rs.getString("state")),
                rs.getString("mentor"),
                new Mentored.Seen(
                        rs.getString("given"),
                        Mentors.codes(rs, "languages"),
                        rs.getString("goal"),
                        rs.getString("goal_language")),
                rs.getObject("next_at", OffsetDateTime.class),
                rs.getString("place"),
                rs.getInt("version"));
    }
}
