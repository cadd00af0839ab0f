package lt.tiltas.registration.protection;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks. Whom they hide is the work of row-level security alone: no other statement knows of them. */
@Repository
class Protections {

    private final JdbcClient db;

    Protections(JdbcClient db) {
        this.db = db;
    }

    /** The mark that stands, as far as the officer may see it. */
    Optional<Protection> of(PersonId person) {
        return db.sql("""
                select g.id, g.basis, g.made_at, g.org_id, array(select o.officer_name from registration.protection_officer o
                    where o.protection_id = g.id order by o.made_at) as officers
                from registration.protection g where g.person_id = :person and g.ended_at is null
                """)
                .param("person", person.value())
                .query((rs, n) -> new Protection(
                        new ProtectionId(rs.getObject("id", UUID.class)),
                        rs.getString("basis"),
                        rs.getObject("made_at", OffsetDateTime.class),
                        rs.getInt("org_id"),
                        Arrays.asList((String[]) rs.getArray("officers").getArray())))
                .optional();
    }

    Optional<PersonId> whose(ProtectionId id) {
        return db.sql("select person_id as value from registration.protection where id = :id")
                .param("id", id.value())
                .query(PersonId.class)
                .optional();
    }

    /** Whoever marks stays among those who see. The same sent twice is one. */
    void mark(ProtectionId id, PersonId person, String basis, Officer officer) {
        int marked = db.sql("""
                insert into registration.protection (id, person_id, basis, org_id, made_by) values (:id, :person, :basis, :org, :officer)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("basis", basis)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
        if (marked > 0) {
            name(id, person, officer, officer);
        }
    }

    void name(ProtectionId id, PersonId person, Officer named, Officer officer) {
        db.sql("""
                insert into registration.protection_officer (protection_id, officer_id, officer_name, person_id, org_id, made_by)
                values (:id, :named, :name, :person, :org, :officer) on conflict do nothing
                """)
                .param("id", id.value())
                .param("named", named.id())
                .param("name", named.name())
                .param("person", person.value())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void end(ProtectionId id, Officer officer) {
        db.sql("""
                update registration.protection set ended_at = clock_timestamp(), ended_by = :officer where id = :id and ended_at is null
                """).param("id", id.value()).param("officer", officer.id()).update();
    }

    boolean registeredBy(HouseholdId household, Officer officer) {
        return db.sql(
                        "select exists (select from registration.household where id = :household and created_by = :officer)")
                .param("household", household.value())
                .param("officer", officer.id())
                .query(Boolean.class)
                .single();
    }
}
