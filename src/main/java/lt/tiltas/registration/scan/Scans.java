package lt.tiltas.registration.scan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Scan;
import lt.tiltas.registration.ScanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scans of documents. Who sees which is decided by row-level security; what is on them is locked. */
@Repository
class Scans {

    private static final String SELECT =
            "select id, person_id, kind, media_type, size, made_at, org_id from registration.scan ";

    private final JdbcClient db;

    Scans(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<Scan> of(List<PersonId> people) {
        return db.sql(SELECT + "where person_id = any(:people) order by made_at desc, id")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Scans::scan)
                .list();
    }

    Optional<Scan> find(ScanId id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Scans::scan)
                .optional();
    }

    byte[] sealed(ScanId id) {
        return db.sql("select sealed from registration.scan where id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    /** The same scan sent twice (a double click) is one scan. */
    void add(Scan scan, byte[] sealed, Officer officer) {
        db.sql("""
                insert into registration.scan (id, person_id, holder_org, kind, media_type, size, sealed, org_id, made_by)
                select :id, p.id, p.holder_org, :kind, :mediaType, :size, :sealed, :org, :officer
                from registration.person p where p.id = :person
                on conflict (id) do nothing
                """)
                .param("id", scan.id().value())
                .param("person", scan.person().value())
                .param("kind", scan.kind())
                .param("mediaType", scan.mediaType())
                .param("size", scan.size())
                .param("sealed", sealed)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    private static Scan scan(ResultSet rs, int n) throws SQLException {
        return new Scan(
                new ScanId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getString("kind"),
                rs.getString("media_type"),
                rs.getInt("size"),
                rs.getObject("made_at", OffsetDateTime.class),
                rs.getInt("org_id"));
    }
}
