package lt.tiltas.reception.presence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.Resident.Away;
import lt.tiltas.reception.presence.Resident.Name;
import lt.tiltas.reception.presence.Resident.Seen;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Houses that are the officer's to keep, and who sleeps in them. */
@Repository
public class HousePeople {

    /** How long a house counts as one that writes down who passes. */
    static final int DAYS_KEPT = 30;

    private static final String READ = """
            select id, name, municipality, exists (select from reception.passage x where x.site_id = s.id and x.at >= :kept)
                or exists (select from reception.issue x where x.site_id = s.id and x.at >= :kept) as kept
            """;

    private static final String RUN = """
            from reception.site s where id in (select reception.houses_run())
              and opened_on <= :day and (closed_on is null or closed_on > :day)
            """;

    private final JdbcClient db;
    private final Clock clock;

    HousePeople(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws NotHere when there is no such house, or it is another's to keep */
    public House house(SiteId site) {
        return asked(READ + RUN + " and id = :site")
                .param("kept", keptSince())
                .param("site", site.value())
                .query((rs, n) -> house(rs))
                .optional()
                .orElseThrow(() -> new NotHere("site"));
    }

    /** Those whose door or kitchen is written down come first. */
    public List<House> houses(int from, int most) {
        return asked(READ + RUN + " order by kept desc, name collate \"lt-x-icu\", id offset :from limit :most")
                .param("kept", keptSince())
                .param("from", from)
                .param("most", most)
                .query((rs, n) -> house(rs))
                .list();
    }

    public long count() {
        return asked("select count(*) " + RUN).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return db.sql(sql).param("day", LocalDate.now(clock));
    }

    private OffsetDateTime keptSince() {
        return end(LocalDate.now(clock).minusDays(DAYS_KEPT));
    }

    /** As it was when that day ended; today, as it is now. By room and name. */
    public List<Resident> of(SiteId site, LocalDate day) {
        return db.sql("""
                select h.*, p.way, p.at as passed_at, greatest(p.at, i.at) as seen_at, l.id as leave_id, upper(l.during) as leave_until
                from reception.residents(:site, :day) h
                left join lateral (select x.way, x.at from reception.passage x
                    where x.person_id = h.person_id and x.site_id = :site and x.at < :end order by x.at desc limit 1) p on true
                left join lateral (select max(x.at) as at from reception.issue x
                    where x.person_id = h.person_id and x.site_id = :site and x.at < :end and x.taken_back_at is null) i on true
                left join lateral (select x.id, x.during from reception.leave x
                    where x.person_id = h.person_id and x.state in ('approved', 'longer_asked', 'returned') and lower(x.during) <= :day
                      and (x.returned_at is null or x.returned_at >= :end)
                    order by lower(x.during) desc limit 1) l on true
                order by length(h.room), h.room, h.surname collate "lt-x-icu", h.given, h.person_id
                """)
                .param("site", site.value())
                .param("day", day)
                .param("end", end(day))
                .query((rs, n) -> resident(rs))
                .list();
    }

    public List<Resident> of(SiteId site, HouseholdId household) {
        return of(site, LocalDate.now(clock)).stream()
                .filter(resident -> resident.household().equals(household))
                .toList();
    }

    private OffsetDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static House house(ResultSet rs) throws SQLException {
        return new House(
                new SiteId(rs.getObject("id", UUID.class)),
                rs.getString("name"),
                rs.getInt("municipality"),
                rs.getBoolean("kept"));
    }

    private Resident resident(ResultSet rs) throws SQLException {
        UUID leave = rs.getObject("leave_id", UUID.class);
        return new Resident(
                rs.getObject("person_id", UUID.class),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getString("room"),
                new Name(rs.getString("given"), rs.getString("surname")),
                rs.getObject("born_on", LocalDate.class),
                rs.getObject("from_on", LocalDate.class),
                rs.getObject("until_on", LocalDate.class),
                new Seen(rs.getString("way"), at(rs, "passed_at"), at(rs, "seen_at")),
                leave == null ? null : new Away(leave, rs.getObject("leave_until", LocalDate.class)));
    }

    private @Nullable OffsetDateTime at(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
