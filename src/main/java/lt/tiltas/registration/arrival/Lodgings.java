package lt.tiltas.registration.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.person.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a family sleeps tonight, and the request for a bed that comes of it. */
@Repository
class Lodgings {

    private static final int MONTHS_OF_SIGHT = 1;

    private final JdbcClient db;

    Lodgings(JdbcClient db) {
        this.db = db;
    }

    Optional<TonightForm> find(HouseholdId id) {
        return db.sql("""
                select h.version, h.wished_municipality, h.wish_words, h.relatives_municipality, a.*
                from registration.household h left join registration.arrival a on a.household_id = h.id where h.id = :id
                """).param("id", id.value()).query(Lodgings::form).optional();
    }

    void save(HouseholdId id, TonightForm form, Officer officer) {
        boolean bed = form.needsBed();
        db.sql("""
                insert into registration.arrival (household_id, org_id, lodging, lodging_municipality, lodging_address, lodging_note)
                values (:id, :org, :lodging, :municipality, :address, :note)
                on conflict (household_id) do update set lodging = excluded.lodging, lodging_municipality = excluded.lodging_municipality,
                    lodging_address = excluded.lodging_address, lodging_note = excluded.lodging_note
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("lodging", form.lodging())
                .param("municipality", bed ? null : form.municipality())
                .param("address", bed ? null : Typed.orNull(form.address()))
                .param("note", bed ? Typed.orNull(form.note()) : null)
                .update();
        db.sql("""
                update registration.household set wished_municipality = :wished, wish_words = :words, relatives_municipality = :relatives
                where id = :id
                """)
                .param("wished", form.wished())
                .param("words", Typed.orNull(form.words()))
                .param("relatives", form.relatives())
                .param("id", id.value())
                .update();
    }

    /** Reception is asked for as many places as there are people. */
    void askForBed(HouseholdId id, TonightForm form, LocalDate tonight) {
        db.sql("""
                insert into registration.bed_request (household_id, holder_org, wanted_on, places, note)
                select h.id, h.holder_org, :tonight, (select count(*) from registration.person p where p.household_id = h.id), :note
                from registration.household h where h.id = :id
                """)
                .param("tonight", tonight)
                .param("note", Typed.orNull(form.note()))
                .param("id", id.value())
                .update();
    }

    /** The desk that registered keeps sight of the household for a month. */
    void keepSight(HouseholdId id, LocalDate today, Officer officer) {
        db.sql("""
                insert into registration.share (household_id, org_id, purpose, from_org, until, made_by)
                values (:id, :org, 'after_registration', :org, :until, :officer) on conflict do nothing
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("until", today.plusMonths(MONTHS_OF_SIGHT))
                .param("officer", officer.id())
                .update();
    }

    /** Its own lodging is the reason why a municipality holds the household from the first day. */
    void handOver(HouseholdId id, OrganisationId to, TonightForm form, Officer officer) {
        db.sql("""
                insert into registration.handover (household_id, from_org, to_org, reason, note, made_by)
                values (:id, :from, :to, 'own_lodging', :address, :officer)
                """)
                .param("id", id.value())
                .param("from", officer.organisation().value())
                .param("to", to.value())
                .param("address", Typed.orNull(form.address()))
                .param("officer", officer.id())
                .update();
    }

    private static TonightForm form(ResultSet rs, int n) throws SQLException {
        return new TonightForm(
                rs.getString("lodging"),
                rs.getObject("lodging_municipality", Integer.class),
                rs.getString("lodging_address"),
                rs.getString("lodging_note"),
                rs.getObject("wished_municipality", Integer.class),
                rs.getString("wish_words"),
                rs.getObject("relatives_municipality", Integer.class),
                rs.getInt("version"));
    }
}
