package lt.tiltas.programme.referral;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ReferralTests {

    private static final int NGO = 103;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReferral referrals;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer marija;
    Officer oksana;
    HouseholdCard family;

    @BeforeEach
    void a_family_in_kaunas_and_a_school_of_languages() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into access.organisation (id, kind, name_lt, name_en, name_uk, name_ru)
                values (?, 'partner', 'Kalbų namai', 'House of Languages', 'Дім мов', 'Дом языков') on conflict do nothing
                """).param(NGO).update());
        rasa = as.casemanager(19);
        marija = as.at(NGO, Role.PARTNER);
        family = given.household(19, "Siuntimenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
    }

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
    void a_consent_withdrawn_during_the_service_hides_too_and_the_help_goes_on() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        answer(id, "ACCEPT", 3);
        answer(id, "BEGIN", 4);

        assertThat(post("/referrals/" + id + "/withdrawal", rasa, Map.of())).hasStatus3xxRedirection();

        assertThat(received(id)).containsEntry("shown", false).containsEntry("name", null);
        assertThat(referrals.state(id)).isEqualTo("in_service");
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.referral_consent set withdrawn_at = null, withdrawn_by = null where referral_id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void the_receiver_has_no_row_and_sees_nothing_that_was_not_chosen() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "language");

        assertThat(received(id))
                .containsEntry("language", "uk")
                .containsEntry("name", null)
                .containsEntry("birth_year", null)
                .containsEntry("need", null)
                .containsEntry("contact", null);
        for (String table : List.of("referral", "referral_consent", "referral_event")) {
            assertThat(as.run(
                            marija,
                            () -> db.sql("select count(*) from programme." + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(as.run(
                        marija,
                        () -> db.sql("select count(*) from programme.shared(?)")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(see("/referrals/received/" + id, as.at(21, Role.PARTNER))).hasStatus(404);
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
        var form = Map.of("service", "language-course", "offer", offer.toString(), "language", "uk", "need", "Курс");
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
    void the_receiver_answers_until_an_outcome() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");

        assertThat(see("/referrals/received", marija)).hasStatusOk().bodyText().contains("Siuntimenko");
        see("/referrals/received/" + id, marija);
        assertThat(referrals.state(id)).isEqualTo("seen");
        assertThat(post(steps(id), marija, Map.of("step", "DECLINE", "version", "4")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"because-error\"");
        answer(id, "ACCEPT", 4);
        answer(id, "WAIT", 5);
        answer(id, "BEGIN", 6);
        assertThat(post(steps(id), marija, Map.of("step", "CLOSE", "version", "7")))
                .hasStatus(422);
        assertThat(post(steps(id), marija, Map.of("step", "CLOSE", "version", "7", "outcome", "helped")))
                .hasStatus3xxRedirection();

        assertThat(referrals.state(id)).isEqualTo("closed");
        assertThat(see("/referrals/received/" + id, marija)).bodyText().doesNotContain("Siuntimenko");
        assertThat(see("/referrals/" + id, rasa)).bodyText().contains("Gavėjas baigė", "Padėjo");
        assertThat(see("/referrals?shown=over", rasa)).hasStatusOk().bodyText().contains(id.toString());
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

    @Test
    void of_a_restricted_record_the_receiver_sees_and_writes_nothing() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'accuracy', 'ginčija gimimo datą', ?, access.officer())
                """)
                        .params(
                                family.people().getFirst().value(),
                                referrals.today().plusDays(30))
                        .update());

        assertThat(received(id)).containsEntry("shown", false).containsEntry("name", null);
        assertThat(post(steps(id), marija, Map.of("step", "ACCEPT", "version", "3")))
                .hasStatus(409);
        assertThat(post("/my/referrals/" + id + "/withdrawal", oksana, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(referrals.state(id)).isEqualTo("recalled");
    }

    @Test
    void every_look_of_the_receiver_is_in_the_person_s_trail() {
        ServiceReferralId id = referrals.sent(family, rasa, referrals.offer(rasa, NGO), "name");
        see("/referrals/received/" + id, marija);

        assertThat(as.run(
                        oksana,
                        () -> db.sql("""
                        select count(*) from access.look l join access.look_subject s on s.look_id = l.id
                        where s.person_id = ? and l.organisation_id = ? and l.action = 'RECEIVE_REFERRAL'
                        """)
                                .params(family.people().getFirst().value(), NGO)
                                .query(Integer.class)
                                .single()))
                .isPositive();
    }

    private Map<String, Object> received(ServiceReferralId id) {
        return as.run(
                marija,
                () -> db.sql("select * from programme.received_referrals(?)")
                        .param(id.value())
                        .query()
                        .singleRow());
    }

    private static String steps(ServiceReferralId id) {
        return "/referrals/received/" + id + "/steps";
    }

    private void answer(ServiceReferralId id, String step, int version) {
        assertThat(post(steps(id), marija, Map.of("step", step, "version", String.valueOf(version))))
                .hasStatus3xxRedirection();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
