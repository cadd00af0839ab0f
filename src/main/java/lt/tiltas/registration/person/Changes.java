package lt.tiltas.registration.person;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was corrected, field by field, with the old value and the new one. */
@Repository
public class Changes {

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final Officers officers;

    Changes(JdbcClient db, JdbcTemplate batch, Officers officers) {
        this.db = db;
        this.batch = batch;
        this.officers = officers;
    }

    /** @return the fields that differ */
    public List<String> record(PersonId person, PersonForm before, PersonForm after, Officer officer) {
        return record(person, Fields.of(before), Fields.of(after), officer);
    }

    /** @return the fields that differ */
    public List<String> record(PersonId person, Map<String, String> old, Map<String, String> now, Officer officer) {
        List<String> changed = now.keySet().stream()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .toList();
        batch.batchUpdate(
                """
                insert into registration.person_change (person_id, org_id, field, old_value, new_value, made_by) values (?, ?, ?, ?, ?, ?)
                """,
                changed.stream()
                        .map(field -> new Object[] {
                            person.value(),
                            officer.organisation().value(),
                            field,
                            Typed.orNull(old.get(field)),
                            Typed.orNull(now.get(field)),
                            officer.id()
                        })
                        .toList());
        return changed;
    }

    /** The newest of each field. */
    public Map<PersonId, Map<String, Change>> latest(Collection<PersonId> people) {
        record Row(
                UUID person,
                String field,
                String was,
                String became,
                OffsetDateTime at,
                int organisation,
                UUID officer) {}
        List<Row> rows = db.sql("""
                select distinct on (person_id, field) person_id as person, field, old_value as was, new_value as became,
                    made_at as at, org_id as organisation, made_by as officer
                from registration.person_change where person_id = any(:people) order by person_id, field, made_at desc
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Row.class)
                .list();
        Map<UUID, String> names = officers.names(rows.stream().map(Row::officer).toList());
        Map<PersonId, Map<String, Change>> latest = new HashMap<>();
        rows.forEach(row -> latest.computeIfAbsent(new PersonId(row.person), any -> new HashMap<>())
                .put(
                        row.field,
                        new Change(
                                row.field,
                                row.was,
                                row.became,
                                row.at,
                                row.organisation,
                                names.getOrDefault(row.officer, ""))));
        return latest;
    }

    /** Newest first. */
    List<Change> of(PersonId person) {
        record Row(String field, String was, String became, OffsetDateTime at, int organisation, UUID officer) {}
        List<Row> rows =
                db.sql("""
                select field, old_value as was, new_value as became, made_at as at, org_id as organisation, made_by as officer
                from registration.person_change where person_id = :person order by made_at desc, field
                """).param("person", person.value()).query(Row.class).list();
        Map<UUID, String> names = officers.names(rows.stream().map(Row::officer).toList());
        return rows.stream()
                .map(row -> new Change(
                        row.field, row.was, row.became, row.at, row.organisation, names.getOrDefault(row.officer, "")))
                .toList();
    }
}
