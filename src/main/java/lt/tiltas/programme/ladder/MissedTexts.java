package lt.tiltas.programme.ladder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.reminder.Reminder;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After which missed talks a text message may go out, and what became of it. */
@Repository
class MissedTexts {

    static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final int AT_ONCE = 200;

    /** @param whyNot a state that says why nothing goes out; null when it may */
    record Due(
            UUID meeting,
            OffsetDateTime at,
            HouseholdId household,
            Language language,
            @Nullable String whyNot) {}

    /** The first reason that holds. A talk that was held since, and a gap of the service that came to light, need no word. */
    private static final String WHY_NOT = """
             case
                when m.state <> 'missed' or r.done_on is not null or p.state <> 'open' or programme.had_a_gap(m.id)
                    or exists (select from programme.meeting later where later.programme_id = m.programme_id and later.state = 'held' and later.at > m.at)
                    then 'withdrawn'
                when p.household_id in (select o.household_id from registration.published_person o
                    where o.id in (select registration.published_left_alone())) then 'left_alone'
                when not programme.wants_texts(p.id) then 'not_wanted'
                when (m.at at time zone 'Europe/Vilnius')::date < cast(:since as date) then 'late' end as why_not
            from programme.ladder_rung r
            join programme.meeting m on m.id = r.meeting_id
            join programme.programme p on p.id = m.programme_id
            """;

    private final JdbcClient db;
    private final Clock clock;

    MissedTexts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * First steps of these days of which it is not yet said what becomes of them. Before its hour nobody has missed a talk, whatever was ticked.
     *
     * @param since the oldest day of a talk of which it is not too late to write
     */
    List<Due> due(LocalDate since) {
        return db.sql("select r.meeting_id, m.at, p.household_id, h.language," + WHY_NOT + """
                join registration.published_household h on h.id = p.household_id
                where r.rung = 0 and r.done_on is null and r.created_at >= cast(:since as date)::timestamp at time zone 'Europe/Vilnius' and m.at <= :now
                    and not exists (select from programme.missed_text t where t.meeting_id = r.meeting_id)
                order by r.created_at, r.meeting_id limit :size
                """)
                .param("since", since)
                .param("now", OffsetDateTime.now(clock))
                .param("size", AT_ONCE)
                .query((rs, n) -> due(rs))
                .list();
    }

    /** Asked of one that waits; empty when it may go out. */
    Optional<String> whyNot(UUID id, LocalDate since) {
        return db.sql("select" + WHY_NOT
                        + "join programme.missed_text t on t.meeting_id = r.meeting_id where r.rung = 0 and t.id = :id")
                .param("since", since)
                .param("id", id)
                .query((rs, n) -> Optional.ofNullable(rs.getString("why_not")))
                .optional()
                .orElse(Optional.of("withdrawn"));
    }

    /** The id of the message; empty when there is one for this talk. */
    Optional<UUID> write(UUID meeting, String state) {
        return db.sql("""
                insert into programme.missed_text (meeting_id, org_id, state, state_at)
                select id, org_id, :state, :now from programme.meeting where id = :meeting
                on conflict do nothing returning id
                """)
                .param("meeting", meeting)
                .param("state", state)
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .optional();
    }

    void note(UUID id, String state, OffsetDateTime at) {
        db.sql("update programme.missed_text set state = :state, state_at = :at where id = :id")
                .param("state", state)
                .param("at", at)
                .param("id", id)
                .update();
    }

    private static Due due(ResultSet rs) throws SQLException {
        return new Due(
                rs.getObject("meeting_id", UUID.class),
                rs.getObject("at", OffsetDateTime.class),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                Reminder.ours(rs.getString("language")),
                rs.getString("why_not"));
    }
}
