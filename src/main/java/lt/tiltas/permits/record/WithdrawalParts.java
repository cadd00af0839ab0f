package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Permits withdrawn, on what act, and given back; appeals; applications ended without a decision; who was not seen. */
@Configuration
class WithdrawalParts {

    @Bean
    RecordPart permitWithdrawalsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                35,
                "permitWithdrawals",
                false,
                Map.of("state", "permit.withdrawal.state.", "ground", "permit.withdrawal.ground."),
                """
                select w.state, w.ground, w.legal_basis, w.reasons, w.answer, w.from_on - 1 as valid_until, w.undone_why as reason,
                    w.org_id as organisation
                from permits.withdrawal w
                where w.person_id = :person and cast(:household as uuid) is not null order by w.proposed_at
                """);
    }

    @Bean
    RecordPart permitAppealsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                36,
                "permitAppeals",
                false,
                Map.of("state", "permit.appeal.state.", "body", "permit.appeal.body."),
                """
                select l.filed_on, l.body, l.state, l.outcome_on, l.outcome_words as words, l.org_id as organisation
                from permits.appeal l
                where l.person_id = :person and cast(:household as uuid) is not null order by l.filed_on
                """);
    }

    @Bean
    RecordPart permitEndingsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                37,
                "permitEndings",
                false,
                Map.of(
                        "ground",
                        "permit.end.cause.",
                        "first_channel",
                        "permit.end.channel.",
                        "second_channel",
                        "permit.end.channel."),
                """
                select t.ended_on, t.ground, t.legal_basis, t.reasons, t.first_channel, t.first_on, t.second_channel, t.second_on,
                    t.org_id as organisation
                from permits.termination t where t.person_id = :person and cast(:household as uuid) is not null order by t.ended_on
                """);
    }

    @Bean
    RecordPart permitUnseenPart(JdbcClient db) {
        return new QueriedPart(db, 38, "permitUnseen", false, Map.of("unseen_ended", "unseen.ended."), """
                select u.last_seen_on, c.as_of, u.marked_at as at, u.ended_as as unseen_ended, u.ended_on, u.ended_why as reason,
                    u.org_id as organisation
                from permits.unseen u join permits.correction c on c.id = u.correction_id
                where u.person_id = :person and cast(:household as uuid) is not null order by u.marked_at
                """);
    }

    @Bean
    ErasedPart erasedUnseen(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_unseen(:person)");
    }

    @Bean
    ErasedPart erasedEndings(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_terminations(:person)");
    }

    @Bean
    ErasedPart erasedAppeals(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_appeals(:person)");
    }

    @Bean
    ErasedPart erasedWithdrawals(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_withdrawals(:person)");
    }
}
