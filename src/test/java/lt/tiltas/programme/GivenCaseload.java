package lt.tiltas.programme;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.database.EveryRow;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Case managers of one municipality and what they lead. */
@Component
public class GivenCaseload {

    private final JdbcClient db;
    private final As as;
    private final Given people;
    private final EveryRow rows;

    GivenCaseload(JdbcClient db, As as, Given people, EveryRow rows) {
        this.db = db;
        this.as = as;
        this.people = people;
        this.rows = rows;
    }

    /** One more case manager, with an account and nobody to lead. */
    public Officer manager(int municipality) {
        UUID id = UUID.randomUUID();
        String login = "manager-" + id;
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "insert into access.account (id, login, name, organisation_id, role) values (?, ?, ?, ?, 'casemanager')")
                        .params(id, login, login, municipality)
                        .update());
        return new Officer(id, login, login, new OrganisationId(municipality), Role.CASEMANAGER, null);
    }

    /** An open programme of a new household, without the allowance that other tests' officers have. */
    public ProgrammeId led(Officer lead, String surname) {
        HouseholdCard household = people.household(lead.organisation().value(), surname, "Oksana");
        UUID id = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into programme.programme (id, org_id, household_id, opened_on, months, lead_officer, lead_name, created_by)
                        values (?, ?, ?, current_date - 150, 12, ?, ?, ?)
                        """)
                        .params(
                                id,
                                lead.organisation().value(),
                                household.id().value(),
                                lead.id(),
                                lead.name(),
                                lead.id())
                        .update());
        return new ProgrammeId(id);
    }

    public UUID leadOf(ProgrammeId programme) {
        return UUID.fromString(one("select lead_officer from programme.programme where id = '" + programme + "'"));
    }

    public String household(ProgrammeId programme) {
        return one("select household_id from programme.programme where id = '" + programme + "'");
    }

    public String one(String sql) {
        return rows.values(sql).getFirst();
    }

    /** What is wrong with the history of leads of this programme; empty when exactly one led it at every moment since it began. */
    public List<String> faults(ProgrammeId programme) {
        return rows.values("""
                with role as (select *, lead(since) over (order by since) as next from programme.case_role where programme_id = '%1$s')
                select 'a gap or two at once until ' || coalesce(until::text, 'now') from role where next is not null and until is distinct from next
                union all select 'begins late' from programme.programme p where p.id = '%1$s'
                    and (select min(since) from role) > p.opened_on::timestamp at time zone 'Europe/Vilnius'
                union all select 'not one now: ' || count(*) from role where until is null having count(*) <> 1
                union all select 'not who leads it' from programme.programme p join role on role.until is null
                    where p.id = '%1$s' and (p.lead_officer, p.org_id) is distinct from (role.officer_id, role.led_at)
                """.formatted(programme));
    }

    /** The moment at which something was done lies further back than it did. */
    public void age(String table, String column, UUID batch, int hours) {
        rows.change("update %s set %s = %2$s - interval '%d hours' where batch_id = '%s'"
                .formatted(table, column, hours, batch));
    }

    /** The same of one row, by its own id. */
    public void ageOne(String table, String column, UUID id, int hours) {
        rows.change(
                "update %s set %s = %2$s - interval '%d hours' where id = '%s'".formatted(table, column, hours, id));
    }

    public void leads(ProgrammeId programme, Officer officer) {
        db.sql("update programme.programme set lead_officer = ?, lead_name = ? where id = ?")
                .params(officer.id(), officer.name(), programme.value())
                .update();
    }
}
