package lt.tiltas.programme.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What happens to a decision after it is proposed. Each throws {@link OptimisticLockingFailureException} when somebody was faster. */
@Repository
class DecisionSteps {

    private final JdbcClient db;

    DecisionSteps(JdbcClient db) {
        this.db = db;
    }

    void hear(SupportDecision decision, String words, String language, OffsetDateTime at) {
        once(db.sql("""
                update programme.support_decision set state = 'heard', heard_at = :at, heard_words = :words, heard_language = :language,
                    version = version + 1 where id = :id and version = :version and state = 'proposed'
                """)
                .param("at", at)
                .param("words", words.strip())
                .param("language", language)
                .param("id", decision.id().value())
                .param("version", decision.version()));
    }

    /** @param second null for a grant */
    void sign(SupportDecision decision, @Nullable Officer second, LocalDate today, Told told) {
        once(db.sql("""
                update programme.support_decision set state = 'signed', second_by = :by, second_name = :name, notified_on = :today,
                    takes_effect_on = :takesEffectOn, appeal_by = :appealBy, restorable_until = :restorableUntil, version = version + 1
                where id = :id and version = :version
                """)
                .param("by", second == null ? null : second.id())
                .param("name", second == null ? null : second.name())
                .param("today", today)
                .param("takesEffectOn", told.takesEffectOn())
                .param("appealBy", told.appealBy())
                .param("restorableUntil", told.restorableUntil())
                .param("id", decision.id().value())
                .param("version", decision.version()));
    }

    record Told(
            LocalDate takesEffectOn,
            LocalDate appealBy,
            @Nullable LocalDate restorableUntil) {}

    void withdraw(SupportDecision decision) {
        once(db.sql("""
                update programme.support_decision set state = 'withdrawn', version = version + 1 where id = :id and version = :version
                """).param("id", decision.id().value()).param("version", decision.version()));
    }

    void restore(SupportDecision decision, LocalDate today, Officer officer) {
        once(db.sql("""
                update programme.support_decision set state = 'restored', restored_on = :today, restored_by = :officer, version = version + 1
                where id = :id and version = :version
                """)
                .param("today", today)
                .param("officer", officer.id())
                .param("id", decision.id().value())
                .param("version", decision.version()));
    }

    /** @param state granted or refused: support_is_decided holds it to the signed decision */
    void decided(SupportId support, String state) {
        once(db.sql(
                        "update programme.support set state = :state, version = version + 1 where id = :id and state = 'proposed'")
                .param("state", state)
                .param("id", support.value()));
    }

    private static void once(StatementSpec statement) {
        if (statement.update() != 1) {
            throw new OptimisticLockingFailureException("decision");
        }
    }
}
