package lt.tiltas.programme.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;

@TiltasTest
class ReferralTests extends ReferralDesk {

    @Test
    void a_referral_is_closed_only_by_an_outcome() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");

        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.referral set state = 'closed', step = 'end', version = version + 1, closed_on = ? where id = ?")
                                .params(referrals.today(), id.value())
                                .update()))
                .hasStackTraceContaining("referral_is_closed_by_an_outcome");
        assertThat(post("/referrals/" + id + "/steps", rasa, Map.of("step", "END", "version", "3")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"outcome-error\"");
        assertThat(referrals.state(id)).isEqualTo("sent");

        assertThat(post(
                        "/referrals/" + id + "/steps",
                        rasa,
                        Map.of("step", "END", "version", "3", "outcome", "no_answer")))
                .hasStatus3xxRedirection();
        assertThat(referrals.state(id)).isEqualTo("closed");
    }

    @Test
    void a_withdrawn_consent_hides_the_shared_fields_at_once() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name", "need");
        assertThat(received(id)).containsEntry("name", "Oksana Siuntimenko").containsEntry("need", GivenReferral.NEED);
        assertThat(see("/referrals/received/" + id, marija))
                .hasStatusOk()
                .bodyText()
                .contains("Siuntimenko");

        assertThat(see("/my/referrals", oksana)).hasStatusOk().bodyText().contains("/withdrawal");
        assertThat(see("/my/referrals/" + id + "/withdrawal", oksana)).hasStatusOk();
        assertThat(post("/my/referrals/" + id + "/withdrawal", oksana, Map.of()))
                .hasStatus3xxRedirection();

        assertThat(received(id))
                .containsEntry("shown", false)
                .containsEntry("name", null)
                .containsEntry("need", null);
        assertThat(see("/referrals/received/" + id, marija))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Siuntimenko", GivenReferral.NEED);
        assertThat(referrals.state(id)).isEqualTo("recalled");
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains("Sutikimas atsiimtas");
    }

    @Test
    void a_person_who_says_no_is_not_sent_and_loses_nothing() {
        ServiceReferralId id = referrals.draft(family, rasa, referrals.offer(rasa, NGO));
        var asked = Map.of("language", "uk", "how", "spoken", "version", "1");

        assertThat(post("/referrals/" + id + "/consent", rasa, with(asked, "answer", "given")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"fields-error\"");
        assertThat(post("/referrals/" + id + "/consent", rasa, with(asked, "answer", "refused")))
                .hasStatus3xxRedirection();
        assertThat(referrals.state(id)).isEqualTo("draft");
        assertThatThrownBy(() -> as.run(rasa, () -> referrals.step(id, "consent", "consented")))
                .hasStackTraceContaining("referral_is_sent_with_consent");
        assertThat(as.run(
                        marija,
                        () -> db.sql("select count(*) from programme.received_referrals(?)")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void the_service_is_chosen_first_then_who_offers_it_then_the_person_is_asked() {
        var programme = programmes.programme(family.id(), rasa);
        UUID offer = referrals.offer(rasa, NGO);
        String home = "/programmes/" + programme + "/referrals";

        assertThat(see(home + "/new", rasa)).hasStatusOk().bodyText().contains("service=language-course");
        assertThat(see(home + "/new?service=language-course", rasa)).bodyText().contains(offer.toString());
        assertThat(post(home, rasa, Map.of("service", "language-course", "language", "uk")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"offer-error\"", "id=\"person-error\"", "id=\"need-error\"");
        var form = Map.of(
                "service",
                "language-course",
                "offer",
                offer.toString(),
                "language",
                "uk",
                "need",
                "Курс",
                "asks",
                "need");
        String child = family.people().get(1).toString();
        assertThat(post(home, rasa, with(form, "person", child)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"decides-error\"");
        assertThat(post(
                        home,
                        rasa,
                        with(
                                with(form, "person", child),
                                "decides",
                                family.people().getFirst().toString())))
                .hasStatus3xxRedirection();
        assertThat(see(home, rasa)).hasStatusOk().bodyText().contains("Kalbų namai");
        assertThat(see("/my/referrals", oksana)).bodyText().contains("Kalbų namai");
    }

    @Test
    void a_declined_one_comes_back_with_a_reason_and_another_way() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");

        assertThat(post(
                        steps(id),
                        marija,
                        Map.of("step", "DECLINE", "version", "3", "because", "full", "alternative", "Biblioteka")))
                .hasStatus3xxRedirection();

        assertThat(see("/referrals?shown=declined", rasa)).bodyText().contains(id.toString());
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains("Nėra laisvų vietų", "Biblioteka");
        assertThat(see("/my/referrals", oksana)).bodyText().contains("Nėra laisvų vietų", "Biblioteka");
    }

    @Test
    void silence_past_the_day_is_on_the_list_and_is_asked_again() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        assertThat(see("/referrals?shown=silent", rasa)).bodyText().doesNotContain(id.toString());
        as.run(
                rasa,
                () -> db.sql("update programme.referral set due_on = ? where id = ?")
                        .params(referrals.today().minusDays(1), id.value())
                        .update());

        assertThat(see("/referrals?shown=silent", rasa)).bodyText().contains(id.toString());
        assertThat(see("/desk", rasa)).bodyText().contains("/referrals?shown=silent");
        assertThat(post("/referrals/" + id + "/steps", rasa, Map.of("step", "REMIND", "version", "3")))
                .hasStatus3xxRedirection();
        assertThat(see("/referrals?shown=silent", rasa)).bodyText().doesNotContain(id.toString());
        assertThat(see("/referrals/received", marija)).bodyText().contains("Priminta");
    }

    @Test
    void for_an_organisation_outside_the_office_writes_down_the_answer() {
        ServiceReferralId outside = referrals.sent(family, rasa, referrals.offer(rasa, null), "name");
        assertThat(see("/referrals/" + outside, rasa)).bodyText().contains("Oksana Siuntimenko", "value=\"ACCEPT\"");
        assertThat(post("/referrals/" + outside + "/steps", rasa, Map.of("step", "ACCEPT", "version", "3")))
                .hasStatus3xxRedirection();
        assertThat(referrals.state(outside)).isEqualTo("accepted");

        HouseholdCard other = given.household(19, "Siuntimenko", "Iryna");
        ServiceReferralId inside = referrals.sent(other, rasa, referrals.offer(rasa, NGO), "name");
        assertThat(post("/referrals/" + inside + "/steps", rasa, Map.of("step", "ACCEPT", "version", "3")))
                .hasStatus(404);
        assertThatThrownBy(() -> as.run(rasa, () -> referrals.step(inside, "accept", "accepted")))
                .hasStackTraceContaining("row-level security");
    }
}
