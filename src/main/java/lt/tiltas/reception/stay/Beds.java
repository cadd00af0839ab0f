package lt.tiltas.reception.stay;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.HoldReleased;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code reception.stay} that belong to households: taken, turned, ended. */
@Repository
class Beds {

    /** @param holdUntil only of a hold: when the beds go to others */
    record Taking(
            String state,
            LocalDate from,
            @Nullable OffsetDateTime holdUntil,
            @Nullable Spite spite) {}

    record Had(UUID person, SiteId site, String state, LocalDate from) {}

    private final JdbcClient db;
    private final Clock clock;

    Beds(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * One taker at a time for a household, and for a site, until the transaction ends. The exclusion constraints hold without it; two
     * inserts that meet there would wait for each other until the server finds the deadlock, a second later.
     */
    void lock(UUID id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:id, 8101)) is null")
                .param("id", id.toString())
                .query(Boolean.class)
                .single();
    }

    List<HoldReleased> releaseExpired(@Nullable SiteId site) {
        return db.sql("select household_id, site_id from reception.release_expired_holds(:site)")
                .param("site", site == null ? null : site.value(), Types.OTHER)
                .query((rs, n) -> new HoldReleased(
                        new HouseholdId(rs.getObject(1, UUID.class)),
                        new SiteId(rs.getObject(2, UUID.class)),
                        "expired"))
                .list();
    }

    /** Holds and stays that have no end yet. */
    List<Had> of(HouseholdId household) {
        return db.sql("""
                select person_id, site_id, state, lower(during) as starts_on from reception.stay
                where household_id = :household and state in ('hold', 'stay') and upper_inf(during)
                """)
                .param("household", household.value())
                .query((rs, n) -> new Had(
                        rs.getObject(1, UUID.class),
                        new SiteId(rs.getObject(2, UUID.class)),
                        rs.getString(3),
                        rs.getObject(4, LocalDate.class)))
                .list();
    }

    /** One bed for each member, or an exception of the database and nothing. */
    void take(HouseholdCard card, List<FreeRoom> rooms, Guests guests, Taking taking, Officer officer) {
        UUID[] people = card.people().stream().map(person -> person.value()).toArray(UUID[]::new);
        UUID[] beds = SitePlaces.beds(rooms, guests).stream()
                .sorted(Comparator.comparing(UUID::toString))
                .toArray(UUID[]::new);
        int taken = db.sql("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during,
                                            hold_until, made_at, made_by, begun_at, in_spite_of, in_spite_why)
                select b.id, b.room_id, b.site_id, s.operator_org, :household, m.person, :party, :org, :state, daterange(:from, null),
                       cast(:until as timestamptz), :at, :officer, case when :state = 'stay' then cast(:at as timestamptz) end,
                       cast(:of as text[]), cast(:why as text)
                from unnest(:beds, :people) as m(bed, person)
                join reception.bed b on b.id = m.bed
                join reception.site s on s.id = b.site_id
                order by b.id
                """)
                .param("household", card.id().value())
                .param("party", guests.party())
                .param("org", officer.organisation().value())
                .param("state", taking.state())
                .param("from", taking.from())
                .param("until", taking.holdUntil())
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("beds", beds)
                .param("of", taking.spite() == null ? null : taking.spite().of().toArray(String[]::new))
                .param("why", taking.spite() == null ? null : taking.spite().why())
                .param("people", people)
                .update();
        if (taken != people.length) {
            throw new IllegalStateException("half a household: " + taken + " of " + people.length);
        }
    }

    /** The held beds become slept in. Returns how many: a hold may run out, and the job end it, at this very moment. */
    int turnIntoStay(HouseholdId household, SiteId site, LocalDate from) {
        return db.sql("""
                update reception.stay set state = 'stay', during = daterange(:from, null), begun_at = :at
                where household_id = :household and site_id = :site and state = 'hold'
                """)
                .param("household", household.value())
                .param("site", site.value())
                .param("from", from)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** All that the household has on hold anywhere. */
    List<HoldReleased> releaseHolds(HouseholdId household, String why, Officer officer) {
        return db
                .sql("""
                update reception.stay set state = 'released', ended_at = :at, ended_by = :officer, ended_why = :why
                where household_id = :household and state = 'hold' returning site_id
                """)
                .param("household", household.value())
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .query(UUID.class)
                .set()
                .stream()
                .map(site -> new HoldReleased(household, new SiteId(site), why))
                .toList();
    }

    /** Stays end on that morning; a stay that would not have one night is released. Returns the sites left. */
    List<SiteId> endStays(HouseholdId household, LocalDate on, String why, Officer officer) {
        return db
                .sql("""
                update reception.stay
                set state = case when lower(during) < :on then state else 'released' end,
                    during = case when lower(during) < :on then daterange(lower(during), :on) else during end,
                    ended_at = :at, ended_by = :officer, ended_why = :why
                where household_id = :household and state = 'stay' and during && daterange(:on, null)
                returning site_id
                """)
                .param("household", household.value())
                .param("on", on)
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .query(UUID.class)
                .set()
                .stream()
                .map(SiteId::new)
                .toList();
    }
}
