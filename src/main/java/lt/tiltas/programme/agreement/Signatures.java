package lt.tiltas.programme.agreement;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanChangeId;
import lt.tiltas.programme.SignatureId;
import lt.tiltas.registration.Pictures;
import lt.tiltas.registration.Pictures.Taken.Picture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed which version, and what was asked to be otherwise. Neither is ever rewritten. */
@Repository
class Signatures {

    /** @param side person, guardian or worker; @param scan of a paper one, drawn anew */
    record Signed(
            UUID own,
            String side,
            String name,
            String kind,
            String understood,
            @Nullable String interpreter,
            @Nullable String witness,
            @Nullable Picture scan) {}

    private final JdbcClient db;
    private final Pictures pictures;

    Signatures(JdbcClient db, Pictures pictures) {
        this.db = db;
        this.pictures = pictures;
    }

    /** The same side twice is once; the hash signed is that of the version as it stands, put there by the database. */
    void add(PlanVersion version, Signed signed, Officer officer) {
        Picture scan = signed.scan();
        db.sql("""
                insert into programme.signature (id, version_id, org_id, person_id, side, name, kind, understood, interpreter, witness,
                    media_type, sealed, content_hash, signed_by)
                select :id, v.id, v.org_id, v.person_id, :side, :name, :kind, :understood, :interpreter, :witness, :type, :sealed,
                    v.content_hash, :officer
                from programme.plan_version v where v.id = :version on conflict (version_id, side) do nothing
                """)
                .param("id", signed.own())
                .param("version", version.id().value())
                .param("side", signed.side())
                .param("name", signed.name())
                .param("kind", signed.kind())
                .param("understood", signed.understood())
                .param("interpreter", signed.interpreter())
                .param("witness", signed.witness())
                .param("type", scan == null ? null : scan.mediaType())
                .param("sealed", scan == null ? null : pictures.seal(row(signed.own()), scan.bytes()))
                .param("officer", officer.id())
                .update();
    }

    /** Empty also when it can be read no more. */
    Optional<Picture> scan(SignatureId id) {
        record Kept(String type, byte[] sealed) {}
        return db.sql("select media_type, sealed from programme.signature where id = :id and sealed is not null")
                .param("id", id.value())
                .query((rs, n) -> new Kept(rs.getString("media_type"), rs.getBytes("sealed")))
                .optional()
                .flatMap(kept ->
                        pictures.open(row(id.value()), kept.sealed()).map(bytes -> new Picture(kept.type(), bytes)));
    }

    void propose(PlanVersion version, ProposeChange.New change, Officer officer) {
        db.sql("""
                insert into programme.plan_change (id, version_id, org_id, person_id, words, words_language, created_by)
                select :id, v.id, v.org_id, v.person_id, :words, :language, :officer from programme.plan_version v where v.id = :version
                on conflict (id) do nothing
                """)
                .param("id", change.own())
                .param("version", version.id().value())
                .param("words", change.words().strip())
                .param("language", change.language())
                .param("officer", officer.id())
                .update();
    }

    /** False when somebody has answered already. */
    boolean answer(PlanChangeId id, String state, @Nullable String answer, Officer officer) {
        return db.sql("""
                        update programme.plan_change set state = :state, answer = :answer, answered_at = clock_timestamp(), answered_name = :name
                        where id = :id and state = 'open'
                        """)
                        .param("state", state)
                        .param("answer", answer)
                        .param("name", officer.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static String row(UUID id) {
        return "plan_signature|" + id;
    }
}
