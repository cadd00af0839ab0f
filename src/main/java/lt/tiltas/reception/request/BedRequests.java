package lt.tiltas.reception.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households that asked for a bed and have not got one, the longest waiting first, as far as the officer may see them. */
@Repository
class BedRequests {

    static final int MOST = 100;

    /** @param heldUntil set while beds are kept for it */
    record Row(
            HouseholdId household,
            LocalDate wantedOn,
            int places,
            @Nullable String note,
            OffsetDateTime madeAt,
            @Nullable OffsetDateTime heldUntil) {}

    private final JdbcClient db;

    BedRequests(JdbcClient db) {
        this.db = db;
    }

    List<Row> open(OffsetDateTime now) {
        return db.sql("""
                select r.household_id, r.wanted_on, r.places, r.note, r.made_at,
                       (select max(y.hold_until) from reception.stay y
                        where y.household_id = r.household_id and y.state = 'hold' and y.hold_until > :now) as held_until
                from registration.published_bed_request r
                join registration.published_household h on h.id = r.household_id
                where r.answered_at is null and h.state = 'registered'
                order by r.wanted_on, r.made_at limit :most
                """)
                .param("now", now)
                .param("most", MOST)
                .query((rs, n) -> row(rs))
                .list();
    }

    record Held(HouseholdId household, String site, OffsetDateTime until) {}

    /** What this organisation has on hold, the next to run out first. */
    List<Held> holds(OffsetDateTime now, int organisation) {
        return db.sql("""
                select y.household_id, s.name, min(y.hold_until) as hold_until
                from reception.stay y join reception.site s on s.id = y.site_id
                where y.org_id = :org and y.state = 'hold' and y.hold_until > :now
                group by y.household_id, s.id order by 3 limit :most
                """)
                .param("org", organisation)
                .param("now", now)
                .param("most", MOST)
                .query((rs, n) -> new Held(
                        new HouseholdId(rs.getObject(1, UUID.class)),
                        rs.getString(2),
                        rs.getObject(3, OffsetDateTime.class)))
                .list();
    }

    long wantedBy(LocalDate day) {
        return db.sql("""
                select count(*) from registration.published_bed_request r
                join registration.published_household h on h.id = r.household_id
                where r.answered_at is null and r.wanted_on <= :day and h.state = 'registered'
                """).param("day", day).query(Long.class).single();
    }

    /** Households, not beds. */
    long holdsEndingBy(OffsetDateTime until, OffsetDateTime now, int organisation) {
        return db.sql("""
                select count(distinct household_id) from reception.stay
                where org_id = :org and state = 'hold' and hold_until > :now and hold_until <= :until
                """)
                .param("org", organisation)
                .param("now", now)
                .param("until", until)
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getObject("wanted_on", LocalDate.class),
                rs.getInt("places"),
                rs.getString("note"),
                rs.getObject("made_at", OffsetDateTime.class),
                rs.getObject("held_until", OffsetDateTime.class));
    }
}
