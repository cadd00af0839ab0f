package lt.tiltas.permits.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.law.CountedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clocks that run and clocks that ran, with what moved them. */
@Repository
public class ClockHistory {

    /**
     * @param end null while it runs
     * @param pausedSince null when it does not stand still
     * @param moves earliest first
     */
    public record Ran(
            UUID id,
            String rule,
            CountedBy by,
            LocalDate startedOn,
            LocalDate dueOn,
            @Nullable LocalDate givenOn,
            @Nullable End end,
            @Nullable LocalDate pausedSince,
            List<Move> moves) {}

    /** @param outcome met or dropped */
    public record End(LocalDate on, String outcome) {}

    /** @param kind paused, extended or replanned; message key {@code clock.moved.<kind>} */
    public record Move(
            String kind,
            LocalDate before,
            LocalDate after,
            @Nullable String reason) {}

    private record Of(UUID clock, Move move) {}

    private final JdbcClient db;

    ClockHistory(JdbcClient db) {
        this.db = db;
    }

    List<Ran> of(UUID subject) {
        List<Of> moves =
                db.sql("""
                select clock_id, 'paused' as kind, from_on as before, to_on as after, cause as reason, from_on as at
                from permits.clock_pause where to_on is not null and clock_id in (select id from permits.clock where subject_id = :subject)
                union all
                select clock_id, kind, before_on, after_on, reason, at::date
                from permits.clock_change where kind <> 'alarm' and clock_id in (select id from permits.clock where subject_id = :subject)
                order by at
                """).param("subject", subject).query((rs, n) -> move(rs)).list();
        return db.sql("""
                select c.*, (select p.from_on from permits.clock_pause p where p.clock_id = c.id and p.to_on is null) as paused_since
                from permits.clock c where c.subject_id = ? order by c.ended_on is not null, c.due_on, c.started_on
                """).param(subject).query((rs, n) -> ran(rs, moves)).list();
    }

    private static Of move(ResultSet rs) throws SQLException {
        return new Of(
                rs.getObject("clock_id", UUID.class),
                new Move(
                        rs.getString("kind"),
                        rs.getObject("before", LocalDate.class),
                        rs.getObject("after", LocalDate.class),
                        rs.getString("reason")));
    }

    private static @Nullable End end(ResultSet rs) throws SQLException {
        String outcome = rs.getString("outcome");
        return outcome == null ? null : new End(rs.getObject("ended_on", LocalDate.class), outcome);
    }

    private static Ran ran(ResultSet rs, List<Of> moves) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Ran(
                id,
                rs.getString("rule"),
                CountedBy.of(rs.getString("counted")),
                rs.getObject("started_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("given_due_on", LocalDate.class),
                end(rs),
                rs.getObject("paused_since", LocalDate.class),
                moves.stream().filter(of -> of.clock.equals(id)).map(Of::move).toList());
    }
}
