package lt.tiltas.registration.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say who is whom. Nothing is rewritten by them: they are added, and ended. */
@Repository
class Merges {

    /** A field that was taken from the other record: what stood there before, and what stands there now. */
    record Taken(String field, String was, String is) {}

    private final JdbcClient db;

    Merges(JdbcClient db) {
        this.db = db;
    }

    /** Both records, locked in one order, so that two officers cannot merge them crosswise. */
    void lock(PersonId one, PersonId other) {
        db.sql("select id from registration.person where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    /** Whether this record is another one at present, or was said to be with this id before. */
    boolean isMerged(PersonId person) {
        return db.sql("select exists (select from registration.merge where merged = :person and undone_at is null)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    void add(MergeId id, PersonId kept, PersonId merged, Officer officer) {
        db.sql("""
                insert into registration.merge (id, kept, merged, org_id, made_by) values (:id, :kept, :merged, :org, :officer)
                """)
                .param("id", id.value())
                .param("kept", kept.value())
                .param("merged", merged.value())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    void take(MergeId id, List<Taken> fields, Officer officer) {
        for (Taken taken : fields) {
            db.sql("""
                    insert into registration.merge_field (merge_id, org_id, field, old_value, new_value)
                    values (:id, :org, :field, :was, :is)
                    """)
                    .param("id", id.value())
                    .param("org", officer.organisation().value())
                    .param("field", taken.field)
                    .param("was", Typed.orNull(taken.was))
                    .param("is", Typed.orNull(taken.is))
                    .update();
        }
    }

    Map<String, Taken> taken(MergeId id) {
        Map<String, Taken> taken = new LinkedHashMap<>();
        db.sql("""
                select field, coalesce(old_value, '') as was, coalesce(new_value, '') as "is"
                from registration.merge_field where merge_id = :id
                """).param("id", id.value()).query(Taken.class).list().forEach(field -> taken.put(field.field, field));
        return taken;
    }

    Optional<Merge> find(MergeId id) {
        return db.sql("select * from registration.merge where id = :id for update")
                .param("id", id.value())
                .query(Merges::merge)
                .optional();
    }

    /** Newest first, ended ones too. */
    List<Merge> of(PersonId person) {
        return db.sql("""
                select * from registration.merge where kept = :person
                union all select * from registration.merge where merged = :person
                order by made_at desc
                """).param("person", person.value()).query(Merges::merge).list();
    }

    void undo(MergeId id, Officer officer) {
        db.sql("""
                update registration.merge set undone_at = clock_timestamp(), undone_by = :officer
                where id = :id and undone_at is null
                """).param("id", id.value()).param("officer", officer.id()).update();
    }

    private static Merge merge(ResultSet rs, int n) throws SQLException {
        @Nullable OffsetDateTime undone = rs.getObject("undone_at", OffsetDateTime.class);
        return new Merge(
                new MergeId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("kept", UUID.class)),
                new PersonId(rs.getObject("merged", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                rs.getObject("made_at", OffsetDateTime.class),
                undone);
    }
}
