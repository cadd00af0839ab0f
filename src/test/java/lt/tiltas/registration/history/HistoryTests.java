package lt.tiltas.registration.history;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever is corrected leaves what it was, what it became, who and when, and whoever may correct reads it. */
@TiltasTest
class HistoryTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private HouseholdCard family;
    private UUID adult;
    private UUID child;
    private Officer manager;

    @BeforeEach
    void a_family() {
        family = given.household(19, "Istorienko", "Oksana", "Danylo");
        adult = family.people().getFirst().value();
        child = family.people().getLast().value();
        manager = as.casemanager(19);
    }

    @Test
    void a_contact_that_is_corrected_leaves_the_old_one() {
        assertThat(contact("+370 612 00 417", "uk")).hasRedirectedUrl("/households/" + family.id());
        assertThat(contact("+370 612 00 418", "en")).hasRedirectedUrl("/households/" + family.id());

        assertThat(history(adult, manager))
                .hasStatusOk()
                .bodyText()
                .contains("Telefonas", "+37061200417", "+37061200418", "Bendravimo kalba", manager.name());
    }

    @Test
    void a_contact_that_cannot_be_is_said_beside_the_field_and_the_rest_is_kept() {
        assertThat(contact("vakar", "en"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"phone-error\"", "value=\"vakar\"", "skambinti vakare");
        assertThat(history(adult, manager)).bodyText().contains("Pakeitimų nebuvo");
    }

    @Test
    void nobody_corrects_the_contact_of_a_family_that_is_not_theirs() {
        assertThat(mvc.get().uri("/households/" + family.id() + "/contact").with(signedIn(as.casemanager(21))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/households/" + family.id() + "/contact").with(signedIn(as.at(21, Role.REGISTRAR))))
                .hasStatus(404);
    }

    @Test
    void guardian_need_card_and_protection_are_told_with_their_ends_and_names() {
        post(
                "/people/" + child + "/guardians",
                Map.of(
                        "own", UUID.randomUUID().toString(),
                        "who", "else",
                        "kind", "temporary",
                        "name", "Vaiko teisių tarnyba",
                        "basis", "Sprendimas Nr. 7",
                        "days.fromDay", "1",
                        "days.fromMonth", "11",
                        "days.fromYear", "2026"));
        as.run(manager, () -> {
            UUID protection = UUID.randomUUID();
            db.sql(
                            "insert into registration.protection (id, person_id, basis, org_id, made_by) values (?, ?, 'Orderis 3', 19, access.officer())")
                    .params(protection, child)
                    .update();
            db.sql(
                            "update registration.protection set ended_at = clock_timestamp(), ended_by = access.officer() where id = ?")
                    .param(protection)
                    .update();
            db.sql(
                            "insert into registration.card (code, household_id, org_id, issued_by) values (upper(left(md5(?), 16)), ?, 19, access.officer())")
                    .params(family.id().toString(), family.id().value())
                    .update();
        });
        special();

        assertThat(history(child, manager))
                .bodyText()
                .contains(
                        "Sprendimas Nr. 7",
                        "Orderis 3",
                        "Apsauga baigta",
                        "Išduota registracijos kortelė",
                        manager.name())
                .doesNotContain("Negalia");
        post("/people/" + child + "/vulnerabilities/reason", Map.of("reason", "tikrinu, kokios pagalbos reikia"));
        assertThat(history(child, manager)).bodyText().contains("Specialusis poreikis: Negalia", "vežimėlis");
    }

    @Test
    void a_child_who_was_alone_and_is_not_leaves_both_answers() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into registration.unaccompanied (person_id, holder_org, org_id, noticed_on) values (?, 19, 2, date '2026-11-21')
                """).param(child).update());
        post("/people/" + child + "/accompaniment", Map.of("alone", "true"));
        post("/people/" + child + "/accompaniment", Map.of("alone", "false"));

        assertThat(history(child, manager))
                .bodyText()
                .contains("Vaikas atvyko vienas ar su atsakingu suaugusiuoju", "atvyko vienas", "yra kas atsako");
    }

    @Test
    void who_does_not_hold_the_family_reads_no_history_and_the_officer_after_opening() {
        assertThat(history(adult, as.casemanager(21))).hasStatus(404);
        assertThat(history(adult, as.coordinator())).hasStatus(403);
        assertThat(history(adult, as.at(1, Role.DPO))).hasStatus(404);
        as.run(as.at(1, Role.DPO), () -> db.sql("""
                insert into registration.opening (person_id, org_id, reason, made_by) values (?, 1, 'prašymas pagal 16 straipsnį', access.officer())
                """).param(adult).update());
        assertThat(history(adult, as.at(1, Role.DPO)))
                .hasStatusOk()
                .bodyText()
                .contains("Pakeitimų istorija: Oksana Istorienko");
    }

    @Test
    void the_officer_for_data_protection_reads_who_looked_at_special_needs_and_why() {
        post("/people/" + child + "/vulnerabilities/reason", Map.of("reason", "tikrinu, kokios pagalbos reikia"));
        String number = as.run(
                Officer.SYSTEM,
                () -> db.sql("select number from registration.household where id = ?")
                        .param(family.id().value())
                        .query(String.class)
                        .single());

        assertThat(mvc.get().uri("/reasons").locale(Locale.of("lt")).with(signedIn(as.at(1, Role.DPO))))
                .hasStatusOk()
                .bodyText()
                .contains("tikrinu, kokios pagalbos reikia", number, manager.name())
                .doesNotContain("Istorienko");
        assertThat(mvc.get().uri("/reasons").with(signedIn(manager))).hasStatus(403);
        assertThat(as.run(
                        manager,
                        () -> db.sql("select count(*) from registration.reasons_given(0, 10)")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private void special() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into registration.vulnerability (id, person_id, kind, needs, basis, from_on, org_id, made_by)
                values (gen_random_uuid(), ?, 'disability', 'vežimėlis', 'pažyma', date '2026-11-21', 19, access.officer())
                """).param(child).update());
    }

    private MvcTestResult contact(String phone, String language) {
        int version = as.run(
                Officer.SYSTEM,
                () -> db.sql("select version from registration.household where id = ?")
                        .param(family.id().value())
                        .query(Integer.class)
                        .single());
        return post(
                "/households/" + family.id() + "/contact",
                Map.of(
                        "phone",
                        phone,
                        "spoken",
                        language,
                        "note",
                        "skambinti vakare",
                        "version",
                        String.valueOf(version)));
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(manager))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult history(UUID person, Officer officer) {
        return mvc.get()
                .uri("/people/" + person + "/history")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }
}
