package lt.tiltas.programme.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes offers and referrals for tests: {@code given.sent(family, rasa, offer, "name", "need")}. */
@Component
class GivenReferral {

    static final String NEED = "Хочу говорити литовською";

    private final JdbcClient db;
    private final As as;
    private final GivenProgramme programmes;
    private final Clock clock;

    GivenReferral(JdbcClient db, As as, GivenProgramme programmes, Clock clock) {
        this.db = db;
        this.as = as;
        this.programmes = programmes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param toOrg null for one outside the system */
    UUID offer(Officer keeper, @Nullable Integer toOrg) {
        UUID id = UUID.randomUUID();
        as.run(
                keeper,
                () -> db.sql("""
                        insert into programme.service_offer (id, org_id, service, provider, to_org, reach, contact, languages, created_by)
                        values (?, ?, 'language-course', 'Kalbų namai', ?, 'municipality', 'kursai@example.lt', '{lt,uk}', ?)
                        """)
                        .params(id, keeper.organisation().value(), toOrg, keeper.id())
                        .update());
        return id;
    }

    ServiceReferralId draft(HouseholdCard family, Officer lead, UUID offer) {
        UUID id = UUID.randomUUID();
        UUID person = family.people().getFirst().value();
        ProgrammeId programme = programmes.programme(family.id(), lead);
        as.run(
                lead,
                () -> db.sql("""
                        insert into programme.referral (id, programme_id, org_id, person_id, decides_id, service, offer_id, to_org, provider,
                            contact, need, need_language, created_by)
                        select ?, ?, ?, ?, ?, o.service, o.id, o.to_org, o.provider, o.contact, ?, 'uk', ? from programme.service_offer o where o.id = ?
                        """)
                        .params(
                                id,
                                programme.value(),
                                lead.organisation().value(),
                                person,
                                person,
                                NEED,
                                lead.id(),
                                offer)
                        .update());
        return new ServiceReferralId(id);
    }

    ServiceReferralId sent(HouseholdCard family, Officer lead, UUID offer, String... fields) {
        ServiceReferralId id = draft(family, lead, offer);
        as.run(lead, () -> {
            db.sql("""
                    insert into programme.referral_consent (referral_id, org_id, purpose, recipient, answer, fields, language, how, asked_at, asked_by)
                    select id, org_id, service, provider, 'given', ?, 'uk', 'spoken', clock_timestamp(), ? from programme.referral where id = ?
                    """).params(fields, lead.id(), id.value()).update();
            step(id, "consent", "consented");
            db.sql("""
                    update programme.referral set step = 'send', state = 'sent', sent_on = ?, due_on = ?, version = version + 1 where id = ?
                    """).params(today(), today().plusDays(14), id.value()).update();
        });
        return id;
    }

    /** In the context of the one who is signed in. */
    void step(ServiceReferralId id, String step, String state) {
        db.sql("update programme.referral set step = ?, state = ?, version = version + 1 where id = ?")
                .params(step, state, id.value())
                .update();
    }

    String state(ServiceReferralId id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from programme.referral where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }
}
