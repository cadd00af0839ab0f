package lt.tiltas.permits.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentFiles {

    private final JdbcClient db;

    DocumentFiles(JdbcClient db) {
        this.db = db;
    }

    Optional<byte[]> find(UUID document) {
        return db.sql("select sealed from permits.document_file where document_id = ?")
                .param(document)
                .query(byte[].class)
                .optional();
    }

    /** Two who ask at once have made the same: the first is kept. */
    void add(UUID document, byte[] sha, byte[] sealed) {
        db.sql("""
                insert into permits.document_file (document_id, org_id, household_id, person_id, sha, sealed)
                select id, org_id, household_id, person_id, :sha, :sealed from permits.document where id = :document
                on conflict do nothing
                """)
                .param("document", document)
                .param("sha", sha)
                .param("sealed", sealed)
                .update();
    }
}
