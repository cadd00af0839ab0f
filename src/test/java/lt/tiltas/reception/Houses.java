package lt.tiltas.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes sites for tests: {@code houses.site(19, 4, 2)} is a house of Kaunas with a room of four beds and one of two beside it. */
@Component
public class Houses {

    private final JdbcClient db;
    private final As as;
    private final Households households;

    Houses(JdbcClient db, As as, Households households) {
        this.db = db;
        this.as = as;
        this.households = households;
    }

    /** On one floor, 101, 102, ...; run by the municipality itself. */
    public SiteId site(int municipality, int... beds) {
        return siteOf(municipality, municipality, beds);
    }

    public SiteId siteOf(int operator, int municipality, int... beds) {
        return as.run(Officer.SYSTEM, () -> {
            UUID site = UUID.randomUUID();
            db.sql("""
                    insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on)
                    values (?, ?, 'municipal', ?, ?, 'Bandymų g. 1', date '2022-03-01')
                    """)
                    .params(site, "Namai " + site.toString().substring(0, 8), operator, municipality)
                    .update();
            for (int n = 0; n < beds.length; n++) {
                addRoom(site, String.valueOf(101 + n), beds[n]);
            }
            return new SiteId(site);
        });
    }

    private void addRoom(UUID site, String label, int beds) {
        UUID room = UUID.randomUUID();
        db.sql("insert into reception.room (id, site_id, label, floor, area) values (?, ?, ?, 1, ?)")
                .params(room, site, label, 5 * beds)
                .update();
        for (int n = 0; n < beds; n++) {
            db.sql("insert into reception.bed (room_id, site_id, label) values (?, ?, ?)")
                    .params(room, site, String.valueOf((char) ('A' + n)))
                    .update();
        }
    }

    /** As the pages and the engine get it. */
    public HouseholdCard card(HouseholdCard given) {
        return cards(List.of(given.id())).getFirst();
    }

    public List<HouseholdCard> cards(List<HouseholdId> ids) {
        return as.run(Officer.SYSTEM, () -> new ArrayList<>(households.cards(ids)));
    }

    /** Of the site's rooms, by label. */
    public UUID room(SiteId site, String label) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from reception.room where site_id = ? and label = ?")
                        .params(site.value(), label)
                        .query(UUID.class)
                        .single());
    }

    public void change(String sql, Object... params) {
        as.run(Officer.SYSTEM, () -> db.sql(sql).params(params).update());
    }

    /** The hold's time is over. What somebody else is changing at the moment is left alone: no order of locks can be wrong. */
    public void letHoldsEnd(HouseholdCard card) {
        as.run(Officer.SYSTEM, () -> db.sql("""
                update reception.stay set hold_until = clock_timestamp() - interval '1 minute' where id in
                    (select id from reception.stay where household_id = ? and state = 'hold' for update skip locked)
                """).param(card.id().value()).update());
    }

    public int count(String condition, Object... params) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from reception.stay where " + condition)
                        .params(params)
                        .query(Integer.class)
                        .single());
    }
}
