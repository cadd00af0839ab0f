package lt.tiltas.permits.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The picture on a document, the same bytes as were hashed into its token. */
@Repository
public class DocumentPhotos {

    /** A document that holds today and has a photo. */
    public record Held(UUID document, PersonId person, Claims claims) {}

    private record Row(UUID document, PersonId person) {}

    private final JdbcClient db;
    private final DocumentSeals seals;
    private final PermitDocuments documents;

    DocumentPhotos(JdbcClient db, DocumentSeals seals, PermitDocuments documents) {
        this.db = db;
        this.seals = seals;
        this.documents = documents;
    }

    void add(UUID document, byte[] picture) {
        db.sql("""
                insert into permits.document_photo (document_id, org_id, household_id, person_id, sha, sealed)
                select id, org_id, household_id, person_id, :sha, :sealed from permits.document where id = :document
                """)
                .param("document", document)
                .param("sha", DocumentSeals.sha(picture))
                .param("sealed", seals.seal(row(document), picture))
                .update();
    }

    /** @throws NotHere when it can be read no more */
    public Optional<byte[]> find(UUID document) {
        return db.sql("select sealed from permits.document_photo where document_id = ?")
                .param(document)
                .query(byte[].class)
                .optional()
                .map(locked -> seals.open(row(document), locked));
    }

    /** In force: neither ended nor signed with a blocked key, of a permit that holds on the day. */
    public Optional<Held> inForce(byte[] tokenSha, LocalDate today) {
        return db.sql("""
                select d.id, d.person_id from permits.document d
                join permits.permit p on p.id = d.permit_id join permits.document_photo o on o.document_id = d.id
                where d.token_sha = :sha and d.ended_as is null and d.token is not null and p.replaced_on is null
                    and lower(p.valid) <= :today and permits.valid_until(p) >= :today
                    and not exists (select from permits.signing_key k where k.kid = d.kid and k.blocked_at is not null)
                """)
                .param("sha", tokenSha)
                .param("today", today)
                .query((rs, n) ->
                        new Row(rs.getObject("id", UUID.class), new PersonId(rs.getObject("person_id", UUID.class))))
                .optional()
                .map(row -> new Held(row.document(), row.person(), Claims.ofOwn(documents.token(row.document()))));
    }

    private static String row(UUID document) {
        return "permits.document_photo.sealed:" + document;
    }
}
