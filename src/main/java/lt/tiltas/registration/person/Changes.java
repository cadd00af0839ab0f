package lt.tiltas.registration.person;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import lt.tiltas.registration.vault.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was corrected, field by field, with the old value and the new one. */
@Repository
public class Changes {

    private final JdbcClient db;
    private final JdbcTemplate batch;
    private final Officers officers;
    private final Numbers numbers;

    Changes(JdbcClient db, JdbcTemplate batch, Officers officers, Numbers numbers) {
        this.db = db;
        this.batch = batch;
        this.officers = officers;
        this.numbers = numbers;
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
                insert into registration.person_change
                    (id, person_id, org_id, field, old_value, new_value, old_sealed, new_sealed, made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                changed.stream()
                        .map(field ->
                                row(person, field, Typed.orNull(old.get(field)), Typed.orNull(now.get(field)), officer))
                        .toList());
        return changed;
    }

    private Object[] row(PersonId person, String field, @Nullable String was, @Nullable String is, Officer officer) {
        UUID id = UUID.randomUUID();
        boolean locked = field.equals(Paper.NUMBER);
        return new Object[] {
            id,
            person.value(),
            officer.organisation().value(),
            field,
            locked ? null : was,
            locked ? null : is,
            locked ? numbers.seal(person, id, was) : null,
            locked ? numbers.seal(person, id, is) : null,
            officer.id()
        };
    }

    private record Row(
            String field,
            @Nullable String was,
            @Nullable String became,
            OffsetDateTime at,
            int organisation,
            UUID officer) {}

    private Row row(ResultSet rs, int n) throws SQLException {
        return new Row(
                rs.getString("field"),
                said(rs, "old"),
                said(rs, "new"),
                rs.getObject("made_at", OffsetDateTime.class),
                rs.getInt("org_id"),
                rs.getObject("made_by", UUID.class));
    }

    private @Nullable String said(ResultSet rs, String which) throws SQLException {
        byte[] sealed = rs.getBytes(which + "_sealed");
        return sealed == null
                ? rs.getString(which + "_value")
                : numbers.open(
                        rs.getObject("person_id", UUID.class),
                        rs.getObject("id", UUID.class),
                        sealed,
                        rs.getBytes("wrapped"));
    }

    /** The newest of each field but the number of a document, which is locked. */
    public Map<PersonId, Map<String, Change>> latest(Collection<PersonId> people) {
        record Latest(
                UUID person,
                String field,
                String was,
                String became,
                OffsetDateTime at,
                int organisation,
                UUID officer) {}
        List<Latest> rows = db.sql("""
                select distinct on (person_id, field) person_id as person, field, old_value as was, new_value as became,
                    made_at as at, org_id as organisation, made_by as officer
                from registration.person_change where person_id = any(:people) and field <> 'documentNumber' order by person_id, field, made_at desc
                """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Latest.class)
                .list();
        Map<UUID, String> names =
                officers.names(rows.stream().map(Latest::officer).toList());
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
    public List<Change> of(PersonId person) {
        List<Row> rows =
                db.sql("""
                select c.id, c.person_id, c.field, c.old_value, c.new_value, c.old_sealed, c.new_sealed, c.made_at, c.org_id, c.made_by, k.wrapped
                from registration.person_change c left join registration.person_key k
                    on k.person_id = c.person_id and k.opens = 'numbers' and c.field = 'documentNumber'
                where c.person_id = :person order by c.made_at desc, c.field
                """).param("person", person.value()).query(this::row).list();
        Map<UUID, String> names = officers.names(rows.stream().map(Row::officer).toList());
        return rows.stream()
                .map(row -> new Change(
                        row.field, row.was, row.became, row.at, row.organisation, names.getOrDefault(row.officer, "")))
                .toList();
    }
}
