package lt.tiltas.reception.host;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An approved home is a site like any other: beds, holds and stays need to know nothing of hosts. */
@Repository
class HostHouse {

    private final JdbcClient db;

    HostHouse(JdbcClient db) {
        this.db = db;
    }

    /** The host's name does not stand on it: everybody who gives beds reads a site's name. */
    void open(HostOffer offer, LocalDate today, Officer officer) {
        LocalDate until = offer.terms().until();
        if (offer.course().site() != null) {
            db.sql("update reception.site set closed_on = :until, version = version + 1 where id = :id")
                    .param("until", until)
                    .param("id", offer.course().site().value())
                    .update();
            note(offer.course().site(), "opened", today, officer);
            return;
        }
        UUID site = UUID.randomUUID();
        LocalDate from = offer.terms().from().isAfter(today) ? offer.terms().from() : today;
        db.sql("""
                insert into reception.site (id, name, kind, operator_org, municipality, address, step_free, pets_allowed, opened_on, closed_on,
                    contract_until, maximum)
                values (:id, :name, 'private_host', :org, :org, :address, :stepFree, :pets, :from, :until, :until, :places)
                """)
                .param("id", site)
                .param("name", "Priimantys namai " + offer.code())
                .param("org", offer.org().value())
                .param("address", offer.home().address())
                .param("stepFree", offer.home().withoutStairs())
                .param("pets", offer.home().withPets())
                .param("from", from)
                .param("until", until != null && until.isAfter(from) ? until : null)
                .param("places", offer.home().places())
                .update();
        note(new SiteId(site), "opened", from, officer);
        IntStream.range(0, offer.home().rooms()).forEach(room -> room(offer, site, room));
        db.sql("update reception.host_offer set site_id = :site where id = :id")
                .param("site", site)
                .param("id", offer.id().value())
                .update();
    }

    /** The places are spread evenly over the rooms, the first ones having one more. */
    private void room(HostOffer offer, UUID site, int place) {
        int rooms = offer.home().rooms();
        int beds = offer.home().places() / rooms + (place < offer.home().places() % rooms ? 1 : 0);
        UUID room = UUID.randomUUID();
        db.sql(
                        "insert into reception.room (id, site_id, label, floor, step_free) values (:id, :site, :label, 1, :stepFree)")
                .param("id", room)
                .param("site", site)
                .param("label", String.valueOf(place + 1))
                .param("stepFree", offer.home().withoutStairs())
                .update();
        db.sql("""
                insert into reception.bed (room_id, site_id, label)
                select :room, :site, cast(n as text) from generate_series(1, :beds) n
                """).param("room", room).param("site", site).param("beds", beds).update();
    }

    /** No bed of it is given from that day on. */
    void close(SiteId site, LocalDate on, Officer officer) {
        db.sql(
                        "update reception.site set closed_on = greatest(:on, opened_on + 1), version = version + 1 where id = :id")
                .param("on", on)
                .param("id", site.value())
                .update();
        note(site, "closed", on, officer);
    }

    private void note(SiteId site, String act, LocalDate on, Officer officer) {
        db.sql("""
                insert into reception.site_act (site_id, org_id, act, on_day, made_by, made_by_name)
                values (:site, :org, :act, :on, :officer, :name)
                """)
                .param("site", site.value())
                .param("org", officer.organisation().value())
                .param("act", act)
                .param("on", on)
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    /** Whether somebody lives there or has beds held there; asked of the counts, for who it is may be hidden. */
    boolean lived(SiteId site, LocalDate on) {
        return db.sql("select coalesce(sum(occupied + held), 0) > 0 from reception.room_places(:on, :site)")
                .param("on", on)
                .param("site", site.value())
                .query(Boolean.class)
                .single();
    }
}
