package lt.tiltas.reception.compensation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClaimableContracts {

    private final JdbcClient db;

    ClaimableContracts(JdbcClient db) {
        this.db = db;
    }

    Optional<Claimable> find(HostContractId id) {
        return db.sql("""
                select c.number, c.org_id, c.household_id, c.state, lower(c.during) as from_on,
                    least(upper(c.during), c.ended_on) - 1 as until_on, o.host_name, o.host_kind, o.premises, o.address, o.address_key
                from reception.host_contract c join reception.host_offer o on o.id = c.offer_id where c.id = :id
                """)
                .param("id", id.value())
                .query((rs, n) -> new Claimable(
                        id,
                        rs.getString("number"),
                        new OrganisationId(rs.getInt("org_id")),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getString("state"),
                        rs.getObject("from_on", LocalDate.class),
                        rs.getObject("until_on", LocalDate.class),
                        new Claimable.Home(
                                rs.getString("host_name"),
                                rs.getString("host_kind"),
                                rs.getString("premises"),
                                rs.getString("address"),
                                rs.getString("address_key"))))
                .optional();
    }
}
