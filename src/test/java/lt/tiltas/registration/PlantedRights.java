package lt.tiltas.registration;

import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a data-protection officer leaves behind; the last of the family is erased, after everything else is planted. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlantedRights implements Planted {

    private final JdbcClient db;

    PlantedRights(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Officer writer(As as, int organisation) {
        return as.at(organisation, Role.DPO);
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        for (PersonId person : household.people()) {
            db.sql("""
                    insert into registration.opening (person_id, org_id, reason, made_by)
                    values (?, ?, 'planted for the walk', access.officer())
                    """).params(person.value(), organisation).update();
        }
        var first = household.people().getFirst().value();
        db.sql("""
                insert into registration.record_copy (person_id, org_id, format, reason, made_by)
                values (?, ?, 'pdf', 'planted for the walk', access.officer())
                """).params(first, organisation).update();
        db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, ?, 'claims', 'planted for the walk', date '2026-01-01', access.officer())
                """).params(first, organisation).update();
        db.sql("select registration.erase_person(?, 'unlawful', 'planted for the walk')")
                .param(household.people().getLast().value())
                .query((rs, n) -> n)
                .list();
    }
}
