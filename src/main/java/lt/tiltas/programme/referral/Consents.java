package lt.tiltas.programme.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have said about sharing, and what is shared by it. */
@Repository
class Consents {

    private final JdbcClient db;

    Consents(JdbcClient db) {
        this.db = db;
    }

    /** The last word; nothing when nobody has asked. */
    Optional<Referral.Consent> last(ServiceReferralId referral) {
        return db.sql("""
                select answer, fields, language, interpreter, how, asked_at, withdrawn_at from programme.referral_consent
                where referral_id = :referral order by asked_at desc limit 1
                """)
                .param("referral", referral.value())
                .query((rs, n) -> consent(rs))
                .optional();
    }

    Shared shared(ServiceReferralId referral) {
        return db.sql("select * from programme.shared(:referral)")
                .param("referral", referral.value())
                .query((rs, n) -> Shared.of(rs))
                .optional()
                .orElse(Shared.NOTHING);
    }

    /** What could be shared at all, to be shown before it is. */
    Shared shareable(ServiceReferralId referral) {
        return db.sql("select * from programme.shareable(:referral)")
                .param("referral", referral.value())
                .query((rs, n) -> Shared.of(rs))
                .optional()
                .orElse(Shared.NOTHING);
    }

    void add(Referral referral, ConsentForm form, Officer officer, OffsetDateTime at) {
        List<String> fields = form.given() ? form.chosen() : List.of();
        db.sql("""
                insert into programme.referral_consent (referral_id, org_id, purpose, recipient, answer, fields, language, interpreter, how,
                    asked_at, asked_by)
                values (:referral, :org, :purpose, :recipient, :answer, :fields, :language, :interpreter, :how, :at, :officer)
                """)
                .param("referral", referral.id().value())
                .param("org", referral.whose().municipality().value())
                .param("purpose", referral.target().service())
                .param("recipient", referral.target().provider())
                .param("answer", form.answer())
                .param("fields", fields.toArray(String[]::new))
                .param("language", form.language())
                .param("interpreter", form.helper())
                .param("how", form.how())
                .param("at", at)
                .param("officer", officer.id())
                .update();
    }

    /** False when there is none in force. */
    boolean withdraw(ServiceReferralId referral, Officer officer, OffsetDateTime at) {
        return db.sql("""
                        update programme.referral_consent set withdrawn_at = :at, withdrawn_by = :officer
                        where referral_id = :referral and answer = 'given' and withdrawn_at is null
                        """)
                        .param("at", at)
                        .param("officer", officer.id())
                        .param("referral", referral.value())
                        .update()
                == 1;
    }

    private static Referral.Consent consent(ResultSet rs) throws SQLException {
        return new Referral.Consent(
                rs.getString("answer"),
                Arrays.asList((String[]) rs.getArray("fields").getArray()),
                rs.getString("language"),
                rs.getString("interpreter"),
                rs.getString("how"),
                rs.getObject("asked_at", OffsetDateTime.class),
                rs.getObject("withdrawn_at", OffsetDateTime.class));
    }
}
