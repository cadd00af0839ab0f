package lt.tiltas.registration.bulk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an officer has chosen. It outlives pages and days, belongs to the officer alone, and is forgotten after a week. */
@Repository
public class Choice {

    /** A sheet has no more. */
    public static final int MOST = 500;

    private final JdbcClient db;

    Choice(JdbcClient db) {
        this.db = db;
    }

    /** @return how many stand in it now that did not before */
    int add(Collection<UUID> people, Officer officer) {
        return db.sql("""
                insert into registration.bulk_choice (officer_id, person_id, org_id)
                select :officer, p, :org from unnest(:people::uuid[]) p
                limit greatest(0, :most - (select count(*) from registration.bulk_choice c where c.officer_id = :officer))
                on conflict do nothing
                """)
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .param("people", people.toArray(UUID[]::new))
                .param("most", MOST)
                .update();
    }

    int remove(Collection<PersonId> people, Officer officer) {
        return db.sql("delete from registration.bulk_choice where officer_id = :officer and person_id = any(:people)")
                .param("officer", officer.id())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    int empty(Officer officer) {
        return db.sql("delete from registration.bulk_choice where officer_id = :officer")
                .param("officer", officer.id())
                .update();
    }

    public Set<PersonId> of(Officer officer) {
        Set<PersonId> people = new HashSet<>();
        db.sql("select person_id from registration.bulk_choice where officer_id = :officer")
                .param("officer", officer.id())
                .query(UUID.class)
                .list()
                .forEach(person -> people.add(new PersonId(person)));
        return people;
    }

    List<UUID> members(Collection<HouseholdId> households) {
        return db.sql("select id from registration.person where household_id = any(:households)")
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** As the system: a choice that nobody has touched for so long. */
    void forget(int days) {
        db.sql(
                        "delete from registration.bulk_choice where chosen_at < clock_timestamp() - make_interval(days => :days)")
                .param("days", days)
                .update();
    }
}
