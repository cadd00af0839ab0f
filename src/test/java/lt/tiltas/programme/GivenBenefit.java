package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes contracts for tests: {@code given.contract(family, rasa, signedOn)}. */
@Component
public class GivenBenefit {

    private final JdbcClient db;
    private final As as;
    private final GivenProgramme programmes;

    GivenBenefit(JdbcClient db, As as, GivenProgramme programmes) {
        this.db = db;
        this.as = as;
        this.programmes = programmes;
    }

    /** Of the family's open programme, which is opened if need be; all of it counted from the first day, the first as an adult. */
    public ContractId contract(HouseholdCard family, Officer lead, LocalDate signedOn) {
        UUID id = UUID.randomUUID();
        programme(family, lead);
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into programme.integration_contract (id, programme_id, org_id, household_id, rules, signed_on, made_by)
                    select ?, id, org_id, household_id, 'integration', ?, created_by from programme.programme
                    where household_id = ? and state = 'open'
                    """).params(id, signedOn, family.id().value()).update();
            for (int n = 0; n < family.people().size(); n++) {
                count(id, family.people().get(n), n > 0, signedOn);
            }
        });
        return new ContractId(id);
    }

    private void programme(HouseholdCard family, Officer lead) {
        boolean open = as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select exists (select from programme.programme where household_id = ? and state = 'open')")
                        .param(family.id().value())
                        .query(Boolean.class)
                        .single());
        if (!open) {
            programmes.programme(family.id(), lead);
        }
    }

    private void count(UUID contract, PersonId person, boolean child, LocalDate from) {
        db.sql("""
                insert into programme.contract_member (contract_id, org_id, household_id, person_id, child, schooling, counts_from, made_by)
                select id, org_id, household_id, ?, ?, 'none', ?, made_by from programme.integration_contract where id = ?
                """).params(person.value(), child, from, contract).update();
    }
}
