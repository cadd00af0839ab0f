package lt.tiltas.permits.document;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentFiles {

    private final JdbcClient db;
    private final DocumentSeals seals;

    DocumentFiles(JdbcClient db, DocumentSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** @throws NotHere when it can be read no more */
    Optional<byte[]> find(UUID document) {
        return db.sql("select sealed from permits.document_file where document_id = ?")
                .param(document)
                .query(byte[].class)
                .optional()
                .map(locked -> seals.open(row(document), locked));
    }

    /** Two who ask at once have made the same: the first is kept. */
    void add(UUID document, byte[] pdf) {
        db.sql("""
                insert into permits.document_file (document_id, org_id, household_id, person_id, sha, sealed)
                select id, org_id, household_id, person_id, :sha, :sealed from permits.document where id = :document
                on conflict do nothing
                """)
                .param("document", document)
                .param("sha", DocumentSeals.sha(pdf))
                .param("sealed", seals.seal(row(document), pdf))
                .update();
    }

    private static String row(UUID document) {
        return "permits.document_file.sealed:" + document;
    }
}
