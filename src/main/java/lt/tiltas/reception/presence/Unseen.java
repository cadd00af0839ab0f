package lt.tiltas.reception.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * People with a bed whom nobody has seen for so many nights, and those who have not come back from a leave. Only of houses whose door or
 * kitchen is written down: elsewhere not having been seen says nothing.
 */
@Repository
public class Unseen {

    /** @param nights since the last sign; @param overdue whether the leave is over */
    public record Missed(
            UUID person,
            HouseholdId household,
            String name,
            String room,
            SiteId site,
            String house,
            long nights,
            boolean overdue) {

        public PersonId personId() {
            return new PersonId(person);
        }
    }

    private static final String MISSED = """
            from reception.site s
            cross join lateral reception.residents(s.id, :today) h
            left join lateral (select upper(x.during) as until from reception.leave x
                where x.person_id = h.person_id and x.state in ('approved', 'longer_asked') and lower(x.during) <= :today
                order by lower(x.during) desc limit 1) l on true
            cross join lateral (select greatest(h.from_on,
                (select max((x.at at time zone 'Europe/Vilnius')::date) from reception.passage x where x.person_id = h.person_id),
                (select max((x.at at time zone 'Europe/Vilnius')::date) from reception.issue x
                    where x.person_id = h.person_id and x.taken_back_at is null)) as seen_on) z
            where s.id in (select reception.houses_run())
              and (exists (select from reception.passage x where x.site_id = s.id and x.at >= :kept)
                or exists (select from reception.issue x where x.site_id = s.id and x.at >= :kept))
              and (h.until_on is null or h.until_on > :today)
              and (l.until < :today or l.until is null and :today - z.seen_on >= :nights)
            """;

    private final JdbcClient db;
    private final Clock clock;

    Unseen(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The longest unseen first. */
    List<Missed> all(LocalDate today, int nights) {
        return asked("""
                select h.*, s.id as site_id, s.name as site, :today - z.seen_on as unseen, l.until is not null as overdue
                """ + MISSED + " order by unseen desc, s.name, h.room, h.surname", today, nights)
                .query((rs, n) -> missed(rs))
                .list();
    }

    long count(LocalDate today, int nights) {
        return asked("select count(*) " + MISSED, today, nights)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate today, int nights) {
        return db.sql(sql)
                .param("today", today)
                .param("nights", nights)
                .param(
                        "kept",
                        today.minusDays(HousePeople.DAYS_KEPT - 1)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime());
    }

    private static Missed missed(ResultSet rs) throws SQLException {
        return new Missed(
                rs.getObject("person_id", UUID.class),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getString("given") + " " + rs.getString("surname"),
                rs.getString("room"),
                new SiteId(rs.getObject("site_id", UUID.class)),
                rs.getString("site"),
                rs.getLong("unseen"),
                rs.getBoolean("overdue"));
    }
}
