package lt.tiltas.registration.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Restriction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose records may not be changed at present. The same is guarded by triggers in the database, whatever way the change comes. */
@Repository
public class Restricted {

    private static final String SELECT = """
            select id, ground, reason, until, made_at, org_id as organisation, lifted_at, lifted_why from registration.restriction
            """;

    private final JdbcClient db;
    private final Clock clock;

    Restricted(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Why this record may not be changed, if it may not. */
    public Optional<Stopped> stops(PersonId person) {
        boolean erased = db.sql("select exists (select from registration.erasure where person_id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        return erased
                ? Optional.of(new Stopped("correction.stopped.erased", null))
                : now(person).map(one -> new Stopped("correction.stopped.restricted", one.until()));
    }

    public Optional<Restriction> now(PersonId person) {
        return db.sql(SELECT + "where person_id = :person and lifted_at is null and until >= :today")
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .query(Restriction.class)
                .optional();
    }

    public Map<PersonId, LocalDate> now(List<PersonId> people) {
        record Line(UUID person, LocalDate until) {}
        return db
                .sql("""
                select person_id as person, until from registration.restriction
                where person_id = any(:people) and lifted_at is null and until >= :today
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(Line.class)
                .stream()
                .collect(Collectors.toMap(line -> new PersonId(line.person), Line::until));
    }

    /** Newest first. */
    public List<Restriction> of(PersonId person) {
        return db.sql(SELECT + "where person_id = :person order by made_at desc")
                .param("person", person.value())
                .query(Restriction.class)
                .list();
    }

    /** One that has ended by itself is closed first; the same sent twice is one. */
    public void add(UUID id, PersonId person, String ground, String reason, LocalDate until, Officer officer) {
        db.sql("""
                update registration.restriction set lifted_at = clock_timestamp(), lifted_by = :officer, lifted_why = 'ended'
                where person_id = :person and lifted_at is null and until < :today
                """)
                .param("officer", officer.id())
                .param("person", person.value())
                .param("today", LocalDate.now(clock))
                .update();
        db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (:id, :person, :org, :ground, :reason, :until, :officer) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("person", person.value())
                .param("org", officer.organisation().value())
                .param("ground", ground)
                .param("reason", reason)
                .param("until", until)
                .param("officer", officer.id())
                .update();
    }

    public void lift(UUID id, String why, Officer officer) {
        db.sql("""
                update registration.restriction set lifted_at = clock_timestamp(), lifted_by = :officer, lifted_why = :why
                where id = :id and lifted_at is null
                """)
                .param("officer", officer.id())
                .param("why", why)
                .param("id", id)
                .update();
    }
}
