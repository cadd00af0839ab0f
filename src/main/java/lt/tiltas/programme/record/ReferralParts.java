package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** To which services the person was sent on, what was consented to, and how it went. */
@Configuration
class ReferralParts {

    @Bean
    RecordPart referralsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                44,
                "referrals",
                true,
                Map.of(
                        "service",
                        "service.",
                        "state",
                        "referred.state.",
                        "declined_because",
                        "referred.because.",
                        "outcome",
                        "referred.outcome."),
                """
                select r.service, r.provider, r.contact, r.need, r.state, r.sent_on, r.due_on as due_by, r.declined_because, r.alternative,
                    r.outcome, r.closed_on as ended_on
                from programme.referral r where r.person_id = :person and cast(:household as uuid) is not null order by r.created_at
                """);
    }

    @Bean
    RecordPart referralConsentsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                45,
                "referralConsents",
                true,
                Map.of("purpose", "service.", "answer", "record.consent.", "how", "referred.how."),
                """
                select c.purpose, c.recipient, c.answer, c.fields, c.language, c.interpreter, c.how, c.asked_at, c.withdrawn_at
                from programme.referral_consent c join programme.referral r on r.id = c.referral_id
                where r.person_id = :person and cast(:household as uuid) is not null order by c.asked_at
                """);
    }

    @Bean
    RecordPart referralCoursePart(JdbcClient db) {
        return new QueriedPart(
                db, 46, "referralCourse", true, Map.of("step", "referred.event.", "service", "service."), """
                select r.service, e.step, e.words, e.at, e.by_org as organisation
                from programme.referral_event e join programme.referral r on r.id = e.referral_id
                where r.person_id = :person and cast(:household as uuid) is not null order by e.at
                """);
    }

    @Bean
    ErasedPart erasedReferrals(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_referrals(:person) where cast(:homes as uuid[]) is not null");
    }
}
