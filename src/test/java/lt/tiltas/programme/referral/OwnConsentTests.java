package lt.tiltas.programme.referral;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The person answers herself, on the own phone. */
@TiltasTest
class OwnConsentTests extends ReferralDesk {

    @Test
    void the_person_sees_each_value_and_says_yes_in_one_tap() {
        ServiceReferralId id = referrals.draft(family, rasa, referrals.offer(rasa, NGO));
        String address = "/my/referrals/" + id + "/consent";

        assertThat(see("/my", oksana)).bodyText().contains("1 klausimas laukia Jūsų atsakymo");
        assertThat(see("/my/referrals", oksana)).bodyText().contains(address);
        assertThat(see(address, oksana))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana Siuntimenko", GivenReferral.NEED, "Kalbų namai", "kursai@example.lt");
        assertThat(mvc.get().uri(address + "?language=uk").with(signedIn(oksana)))
                .bodyText()
                .contains("Погоджуюся");
        assertThat(say(address, "given", "1", "name", "need")).hasStatus3xxRedirection();
        assertThat(say(address, "given", "1", "name", "need")).hasStatus3xxRedirection();

        assertThat(referrals.state(id)).isEqualTo("consented");
        assertThat(row(id)).containsEntry("how", "phone").containsEntry("asked_by", oksana.id());
        assertThat(as.run(
                        rasa,
                        () -> db.sql("select count(*) from programme.referral_consent where referral_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isOne();
        assertThat(see("/my", oksana)).bodyText().doesNotContain("laukia Jūsų atsakymo");
        assertThat(see("/referrals?shown=agreed", rasa)).bodyText().contains(id.toString());
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains("Pats savo telefone", "Oksana Siuntimenko");
        assertThat(post("/referrals/" + id + "/steps", rasa, Map.of("step", "SEND", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(received(id)).containsEntry("name", "Oksana Siuntimenko").containsEntry("contact", null);
    }

    @Test
    void a_no_costs_nothing_and_may_become_a_yes() {
        ServiceReferralId id = referrals.draft(family, rasa, referrals.offer(rasa, NGO));
        String address = "/my/referrals/" + id + "/consent";

        assertThat(say(address, "refused", "1")).hasStatus3xxRedirection();
        assertThat(say(address, "refused", "1")).hasStatus3xxRedirection();
        assertThat(referrals.state(id)).isEqualTo("draft");
        assertThat(see("/my/referrals", oksana)).bodyText().contains("Nesutikote", "Apsigalvojote");
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains("jau kartą nesutiko");
        assertThat(say(address, "given", "1", "need")).hasStatus3xxRedirection();
        assertThat(referrals.state(id)).isEqualTo("consented");
    }

    @Test
    void an_empty_yes_is_asked_again_and_nothing_is_given_that_was_not_asked_for() {
        ServiceReferralId id = referrals.draft(family, rasa, referrals.offer(rasa, NGO));
        String address = "/my/referrals/" + id + "/consent";

        assertThat(say(address, "given", "1")).hasStatus(422).bodyText().contains("id=\"fields-error\"");
        assertThat(say(address, "given", "1", "birth-year")).hasStatus(404);
        assertThatThrownBy(() -> insert(oksana, id, "phone", "birth-year"))
                .hasStackTraceContaining("row-level security");
        assertThat(referrals.state(id)).isEqualTo("draft");
    }

    @Test
    void nobody_else_gives_it_on_the_persons_phone() {
        ServiceReferralId id = referrals.draft(family, rasa, referrals.offer(rasa, NGO));
        Officer child = as.newcomer(family.people().get(1).value());

        assertThat(see("/my/referrals/" + id + "/consent", child)).hasStatus(404);
        assertThatThrownBy(() -> insert(rasa, id, "phone", "name")).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> insert(child, id, "phone", "name")).hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> insert(oksana, id, "spoken", "name")).hasStackTraceContaining("row-level security");
    }

    private void insert(Officer officer, ServiceReferralId id, String how, String field) {
        as.run(
                officer,
                () -> db.sql("""
                        insert into programme.referral_consent (referral_id, org_id, purpose, recipient, answer, fields, language, how, asked_at, asked_by)
                        values (?, 19, 'language-course', 'Kalbų namai', 'given', ?, 'uk', ?, clock_timestamp(), ?)
                        """)
                        .params(id.value(), new String[] {field}, how, officer.id())
                        .update());
    }

    private Map<String, Object> row(ServiceReferralId id) {
        return as.run(
                rasa,
                () -> db.sql("select how, asked_by, language from programme.referral_consent where referral_id = ?")
                        .param(id.value())
                        .query()
                        .singleRow());
    }

    private MvcTestResult say(String address, String answer, String version, String... fields) {
        return mvc.post()
                .uri(address)
                .param("answer", answer)
                .param("version", version)
                .param("fields", fields)
                .with(signedIn(oksana))
                .with(csrf())
                .exchange();
    }
}
