package lt.tiltas.registration.intake;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows have been stored from any list, by the hash of what they say. */
@Repository
class StoredRows {

    private final JdbcClient db;
    private final RowContents contents;

    StoredRows(JdbcClient db, RowContents contents) {
        this.db = db;
        this.contents = contents;
    }

    /** The people of those rows that are in the register already, by hash. */
    Map<String, UUID> people(Collection<String> hashes) {
        Map<ByteBuffer, String> marks = new HashMap<>();
        hashes.forEach(hash -> marks.put(ByteBuffer.wrap(contents.mark(hash)), hash));
        Map<String, UUID> people = new HashMap<>();
        db.sql("""
                select hash, person_id from registration.intake_hash
                where person_id is not null and hash = any(:hashes)
                """)
                .param("hashes", marks.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query((rs, n) -> people.put(marks.get(ByteBuffer.wrap(rs.getBytes(1))), rs.getObject(2, UUID.class)))
                .list();
        return people;
    }

    /**
     * Takes the rows for this list; those that another list has, or takes at this moment, are left out. In the order of the hashes, so that
     * two that take the same rows wait for each other and never both at once.
     */
    Set<Integer> claim(IntakeId id, List<Integer> lines, Officer officer) {
        return Set.copyOf(db.sql("""
                insert into registration.intake_hash (hash, org_id, intake_id, line)
                select hash, :org, :id, line from registration.intake_row
                where intake_id = :id and line = any(:lines) order by hash, line
                on conflict (hash) do nothing returning line
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("lines", lines.toArray(Integer[]::new))
                .query(Integer.class)
                .list());
    }

    void stored(IntakeId id, Map<Integer, PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        Integer[] lines = people.keySet().toArray(Integer[]::new);
        UUID[] persons = people.values().stream().map(PersonId::value).toArray(UUID[]::new);
        for (String update : List.of(
                "update registration.intake_hash t set person_id = s.person_id",
                "update registration.intake_row t set person_id = s.person_id, state = 'stored'")) {
            db.sql(update + """
                     from unnest(:lines, :persons) as s (line, person_id)
                    where t.intake_id = :id and t.line = s.line
                    """)
                    .param("id", id.value())
                    .param("lines", lines)
                    .param("persons", persons)
                    .update();
        }
    }

    void already(IntakeId id, Collection<Integer> lines) {
        db.sql("""
                update registration.intake_row r set state = 'already', person_id = k.person_id
                from registration.intake_hash k where k.hash = r.hash and r.intake_id = :id and r.line = any(:lines)
                """)
                .param("id", id.value())
                .param("lines", lines.toArray(Integer[]::new))
                .update();
    }
}
