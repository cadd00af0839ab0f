package lt.tiltas.registration.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts: households in state 'draft', which belong to the desk that began them. */
@Repository
class Arrivals {

    /** @param version of the household, raised by every step */
    record Lock(String state, int version) {}

    /** @param later people who came to the family after the topic was saved */
    record Saved(String topic, int later) {}

    private final JdbcClient db;

    Arrivals(JdbcClient db) {
        this.db = db;
    }

    /** The same family begun twice (a double click) is one family. */
    void begin(HouseholdId id, LocalDate today, Officer officer) {
        db.sql("""
                insert into registration.household (id, number, state, holder_org, registered_by_org, arrived_on, created_by)
                select :id, 'R-' || case when n < 10000 then lpad(n::text, 4, '0') else n::text end, 'draft', :org, :org, :today, :officer
                from nextval('registration.draft_number') n
                on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("today", today)
                .param("officer", officer.id())
                .update();
    }

    /** Own drafts first, then the colleagues', newest first. */
    List<Draft> drafts(Officer officer) {
        return db.sql("""
                select h.id, h.number, h.created_at, h.created_by = :officer as mine,
                    (select p.surname from registration.person p where p.household_id = h.id order by p.position limit 1) as name,
                    (select count(*) from registration.person p where p.household_id = h.id) as people
                from registration.household h
                where h.state = 'draft' and h.registered_by_org = :org
                order by mine desc, h.created_at desc limit 100
                """)
                .param("officer", officer.id())
                .param("org", officer.organisation().value())
                .query(Arrivals::draft)
                .list();
    }

    /** Whoever comes second waits here until the first has finished. */
    Lock lock(HouseholdId id, Officer officer) {
        return db.sql("""
                select state, version from registration.household where id = :id and registered_by_org = :org for update
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .query(Lock.class)
                .optional()
                .orElseThrow(() -> new NotHere("arrival"));
    }

    /** @throws OptimisticLockingFailureException when a colleague has saved a step in between */
    void lockDraft(HouseholdId id, int version, Officer officer) {
        if (touchable(id, officer).version != version) {
            throw new OptimisticLockingFailureException("arrival " + id);
        }
    }

    Lock touchable(HouseholdId id, Officer officer) {
        Lock lock = lock(id, officer);
        if (!lock.state.equals("draft")) {
            throw new NotHere("draft");
        }
        return lock;
    }

    void touch(HouseholdId id) {
        db.sql("update registration.household set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void saved(HouseholdId id, String topic, Officer officer) {
        db.sql("""
                insert into registration.arrival_topic (household_id, org_id, topic, saved_by) values (:id, :org, :topic, :officer)
                on conflict (household_id, topic) do update set saved_at = clock_timestamp(), saved_by = excluded.saved_by
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("topic", topic)
                .param("officer", officer.id())
                .update();
        touch(id);
    }

    Map<String, Saved> saved(HouseholdId id) {
        return db.sql("""
                select t.topic, (select count(*) from registration.person p
                    where p.household_id = t.household_id and p.created_at > t.saved_at) as later
                from registration.arrival_topic t where t.household_id = :id
                """).param("id", id.value()).query(Saved.class).stream()
                .collect(Collectors.toMap(Saved::topic, Function.identity()));
    }

    /** A draft with nobody in it any more. */
    void remove(HouseholdId id) {
        db.sql("delete from registration.household where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The number it keeps. Row-level security lets it go to another holder, for the registering desk sees every household. */
    void register(HouseholdId id, OrganisationId holder, OffsetDateTime now, Optional<String> note) {
        db.sql("""
                update registration.household set state = 'registered', holder_org = :holder, registered_at = :now, version = version + 1,
                    note = :note, number = (select 'TL-' || extract(year from arrived_on) || '-' ||
                        case when n < 1000000 then lpad(n::text, 6, '0') else n::text end
                        from nextval('registration.household_number') n)
                where id = :id and state = 'draft'
                """)
                .param("holder", holder.value())
                .param("now", now)
                .param("note", note.orElse(null))
                .param("id", id.value())
                .update();
    }

    private static Draft draft(ResultSet rs, int n) throws SQLException {
        return new Draft(
                new HouseholdId(rs.getObject("id", UUID.class)),
                rs.getString("number"),
                rs.getString("name"),
                rs.getInt("people"),
                rs.getObject("created_at", OffsetDateTime.class),
                rs.getBoolean("mine"));
    }
}
