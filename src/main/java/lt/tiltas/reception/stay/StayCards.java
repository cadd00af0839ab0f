package lt.tiltas.reception.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StayCard;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where households live, have lived and will live, as far as the reader may know. */
@Repository
public class StayCards {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2022-02-24T00:00:00Z");

    private final JdbcClient db;
    private final Clock clock;

    StayCards(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The newest first; holds that are over and stays that never began are not among them. */
    public List<StayCard> all(HouseholdId household) {
        return read(household, OffsetDateTime.now(clock));
    }

    private List<StayCard> read(HouseholdId household, OffsetDateTime holdsAfter) {
        return db.sql("""
                select s.id as site_id, s.name, s.address, s.municipality, y.state, lower(y.during) as from_on, upper(y.during) as until_on,
                       max(y.hold_until) as hold_until, array_agg(distinct r.label) as rooms
                from reception.stay y
                join reception.site s on s.id = y.site_id
                join reception.room r on r.id = y.room_id
                where y.household_id = :household
                  and (y.state = 'stay' or y.state = 'hold' and y.hold_until > :after)
                group by s.id, y.state, y.during
                union all
                select null, l.kind, l.address, l.municipality, 'own', lower(l.during), upper(l.during), null, '{}'
                from reception.lodging l where l.household_id = :household
                order by from_on desc, state desc
                """)
                .param("household", household.value())
                .param("after", holdsAfter)
                .query((rs, n) -> card(rs))
                .list();
    }

    /** Where it lives now, else will live, else what is held for it. */
    public Optional<StayCard> current(HouseholdId household) {
        List<StayCard> open = all(household).stream()
                .filter(card -> card.until() == null || card.until().isAfter(LocalDate.now(clock)))
                .toList()
                .reversed();
        return open.stream()
                .filter(card -> !card.is("hold"))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    public Optional<StayCard> held(HouseholdId household) {
        return all(household).stream().filter(card -> card.is("hold")).findFirst();
    }

    /** What it was given at this site, without end; a hold also in the moment in which its time is over. */
    Optional<StayCard> at(HouseholdId household, SiteId site) {
        return read(household, LONG_AGO).stream()
                .filter(card -> site.equals(card.siteId()) && card.until() == null)
                .findFirst();
    }

    private static StayCard card(ResultSet rs) throws SQLException {
        UUID site = rs.getObject("site_id", UUID.class);
        String state = rs.getString("state");
        return new StayCard(
                site == null ? null : new SiteId(site),
                rs.getString("name"),
                rs.getString("address"),
                rs.getInt("municipality"),
                Arrays.asList((String[]) rs.getArray("rooms").getArray()),
                rs.getObject("from_on", LocalDate.class),
                rs.getObject("until_on", LocalDate.class),
                state,
                state.equals("hold") ? rs.getObject("hold_until", OffsetDateTime.class) : null);
    }
}
