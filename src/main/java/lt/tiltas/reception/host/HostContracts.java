package lt.tiltas.reception.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HostContracts {

    private static final String COLUMNS = """
            c.id, c.offer_id, c.site_id, c.org_id, c.household_id, c.number, c.state, lower(c.during) as from_on,
            upper(c.during) - 1 as until_on, c.host_signed_on, c.guest_signed_on, c.ended_on, c.ended_why, c.version
            """;

    private final JdbcClient db;

    HostContracts(JdbcClient db) {
        this.db = db;
    }

    List<Contract> of(HostOfferId offer) {
        return db.sql("select " + COLUMNS
                        + " from reception.host_contract c where c.offer_id = :offer order by c.made_at desc")
                .param("offer", offer.value())
                .query((rs, n) -> contract(rs))
                .list();
    }

    Optional<Contract> find(HostContractId id) {
        return db.sql("select " + COLUMNS + " from reception.host_contract c where c.id = :id")
                .param("id", id.value())
                .query((rs, n) -> contract(rs))
                .optional();
    }

    HostContractId add(HostOffer offer, SiteId site, Contract.New form, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into reception.host_contract (id, offer_id, site_id, org_id, household_id, number, during, made_by)
                select :id, :offer, :site, :org, :household, :code || '/' || (count(*) + 1), daterange(:from, :until, '[]'), :officer
                from reception.host_contract where offer_id = :offer
                """)
                .param("id", id)
                .param("offer", offer.id().value())
                .param("site", site.value())
                .param("org", offer.org().value())
                .param("household", form.household())
                .param("code", offer.code())
                .param("from", form.from())
                .param("until", form.until())
                .param("officer", officer.id())
                .update();
        return new HostContractId(id);
    }

    boolean sign(Contract contract, Contract.Signature form) {
        return db.sql("""
                update reception.host_contract set state = 'signed', host_signed_on = :host, guest_signed_on = :guest, version = version + 1
                where id = :id and version = :version and state = 'draft'
                """)
                        .param("host", form.hostSignedOn())
                        .param("guest", form.guestSignedOn())
                        .param("id", contract.id().value())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    boolean end(Contract contract, Contract.End form) {
        return db.sql("""
                update reception.host_contract set state = 'ended', ended_on = :on, ended_why = :why, version = version + 1
                where id = :id and version = :version and state = 'signed'
                """)
                        .param("on", form.on())
                        .param("why", form.why())
                        .param("id", contract.id().value())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    /** Another signed contract of the family on some of these days. */
    boolean livesElsewhere(Contract contract) {
        return db.sql("""
                select exists (select from reception.host_contract o join reception.host_contract me on me.id = :id
                where o.household_id = me.household_id and o.id <> me.id and o.state = 'signed' and o.during && me.during)
                """)
                .param("id", contract.id().value())
                .query(Boolean.class)
                .single();
    }

    boolean anySigned(HostOfferId offer) {
        return db.sql(
                        "select exists (select from reception.host_contract where offer_id = :offer and state = 'signed')")
                .param("offer", offer.value())
                .query(Boolean.class)
                .single();
    }

    /** Families that live in the home, or for which its beds are held, as far as the officer may know. */
    List<HouseholdId> livingAt(SiteId site, LocalDate on) {
        return db.sql("""
                select distinct household_id from reception.stay
                where site_id = :site and household_id is not null and (state = 'stay' or state = 'hold' and hold_until > clock_timestamp())
                  and during && daterange(:on, null)
                """)
                .param("site", site.value())
                .param("on", on)
                .query((rs, n) -> new HouseholdId(rs.getObject(1, UUID.class)))
                .list();
    }

    /** How many rooms of the home the family has; all of them before it has any. */
    int rooms(Contract contract) {
        return db.sql("""
                select coalesce(nullif((select count(distinct y.room_id) from reception.stay y where y.site_id = c.site_id
                        and y.household_id = c.household_id and y.state in ('stay', 'hold') and y.during && c.during), 0), o.rooms)
                from reception.host_contract c join reception.host_offer o on o.id = c.offer_id where c.id = :id
                """)
                .param("id", contract.id().value())
                .query(Integer.class)
                .single();
    }

    private static Contract contract(ResultSet rs) throws SQLException {
        return new Contract(
                new HostContractId(rs.getObject("id", UUID.class)),
                new HostOfferId(rs.getObject("offer_id", UUID.class)),
                new SiteId(rs.getObject("site_id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                rs.getString("number"),
                rs.getString("state"),
                new Contract.Term(
                        rs.getObject("from_on", LocalDate.class),
                        rs.getObject("until_on", LocalDate.class),
                        rs.getObject("host_signed_on", LocalDate.class),
                        rs.getObject("guest_signed_on", LocalDate.class),
                        rs.getObject("ended_on", LocalDate.class),
                        rs.getString("ended_why")),
                rs.getInt("version"));
    }
}
