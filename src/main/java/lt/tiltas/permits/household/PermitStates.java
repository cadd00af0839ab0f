package lt.tiltas.permits.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.PermitState;
import lt.tiltas.permits.PermitState.Prolonged;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the newest permit and the newest application of each person say together. */
@Repository
public class PermitStates {

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    PermitStates(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /** Everybody asked about is in the answer. */
    public Map<PersonId, PermitState> of(Collection<PersonId> people) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(rules.days("permit.ending-soon", today));
        Map<PersonId, PermitState> states = new HashMap<>();
        db.sql("""
                select asked.id, permit.until, permit.printed, permit.withdrawn_on, act.act, application.state, application.due_on, application.decided_on,
                    application.right_continues_from
                from unnest(:people) as asked (id)
                left join lateral (select permits.valid_until(p) as until, upper(valid) - 1 as printed, withdrawn_on,
                        permits.prolonged_by(p) as act
                    from permits.permit p where person_id = asked.id order by upper(valid) desc limit 1) permit on true
                left join permits.prolongation act on act.id = permit.act
                left join lateral (select state, due_on, decided_on, right_continues_from from permits.application where person_id = asked.id
                    order by decided_on desc nulls first, submitted_on desc limit 1) application on true
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(rs -> {
                    states.put(new PersonId(rs.getObject("id", UUID.class)), state(rs, today, soon));
                });
        return states;
    }

    /**
     * What a person has held on a ground.
     *
     * @param protection whether there was ever a permit of temporary protection
     * @param until last day of the newest permit on the ground asked about; null when there was none
     */
    record Held(boolean protection, @Nullable LocalDate until) {}

    /** Who never had a permit is not in the answer. */
    Map<PersonId, Held> held(Collection<PersonId> people, String ground) {
        Map<PersonId, Held> held = new HashMap<>();
        db.sql("""
                select person_id, bool_or(ground = 'temporary_protection') as protection,
                    max(upper(valid) - 1) filter (where ground = :ground) as until
                from permits.permit where person_id = any(:people) group by person_id
                """)
                .param("ground", ground)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(rs -> {
                    held.put(
                            new PersonId(rs.getObject("person_id", UUID.class)),
                            new Held(rs.getBoolean("protection"), rs.getObject("until", LocalDate.class)));
                });
        return held;
    }

    private static PermitState state(ResultSet rs, LocalDate today, LocalDate soon) throws SQLException {
        LocalDate until = rs.getObject("until", LocalDate.class);
        String application = rs.getString("state");
        boolean open = application != null && rs.getObject("decided_on", LocalDate.class) == null;
        LocalDate due = open ? rs.getObject("due_on", LocalDate.class) : null;
        boolean timely = open && rs.getObject("right_continues_from", LocalDate.class) != null;
        String code = code(until, application, open, today, soon);
        if (code.equals("expired") && rs.getObject("withdrawn_on") != null) {
            return new PermitState("withdrawn", until, due, today);
        }
        boolean continues = timely && until != null && until.isBefore(today);
        return new PermitState(continues ? "continues" : code, until, due, today, prolonged(rs));
    }

    private static @Nullable Prolonged prolonged(ResultSet rs) throws SQLException {
        String act = rs.getString("act");
        return act == null ? null : new Prolonged(rs.getObject("printed", LocalDate.class), act);
    }

    private static String code(
            @Nullable LocalDate until, @Nullable String application, boolean open, LocalDate today, LocalDate soon) {
        if (until != null && !until.isBefore(today)) {
            return until.isAfter(soon) ? "valid" : "ending";
        }
        if (open && application != null) {
            return application.equals("to_approve") ? "for_decision" : application;
        }
        if (until != null) {
            return "expired";
        }
        return "refused".equals(application) ? "refused" : "none";
    }
}
