package lt.tiltas.registration.guardian;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class GuardianTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    NoticeMinors noticeMinors;

    @Test
    void a_child_with_its_mother_is_not_flagged_and_a_nephew_is() {
        HouseholdCard family = given.household(19, "Motherenko", "Olha", "Ivan", "Petro");
        PersonId petro = family.people().getLast();
        role(petro, "other");

        notice(family);

        assertThat(flagged(family)).containsExactly(petro.toString());
    }

    @Test
    void a_child_who_came_without_anybody_is_flagged_to_those_who_answer_for_it() {
        HouseholdCard alone = alone("Alonenko");
        PersonId child = alone.people().getFirst();

        assertThat(get("/minors", as.casemanager(19))).bodyText().contains(child.toString(), "Alonenko");
        assertThat(get("/minors", as.registrar())).bodyText().contains(child.toString());
        assertThat(get("/minors", as.coordinator())).bodyText().doesNotContain(child.toString());
        assertThat(get("/minors", as.casemanager(21))).bodyText().doesNotContain(child.toString());
        assertThat(get("/desk", as.casemanager(19))).bodyText().contains("be tėvų ir globėjo");
        assertThat(get("/households/" + alone.id(), as.casemanager(19)))
                .bodyText()
                .contains("Gali būti be tėvų");
    }

    @Test
    void when_the_registrar_confirms_the_agency_sees_it_at_once() {
        PersonId child = alone("Confirmenko").people().getFirst();

        answer(child, true);

        assertThat(get("/households/" + household(child), as.registrar()))
                .bodyText()
                .contains("Nelydimas nepilnametis");
        assertThat(get("/minors", as.coordinator())).bodyText().contains(child.toString(), "Nelydimas nepilnametis");
        assertThat(get("/people/" + child + "/guardians", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("turi būti paskirtas atstovas")
                .doesNotContain("accompaniment");
    }

    @Test
    void a_responsible_adult_is_an_answer_and_the_flag_goes() {
        PersonId child = alone("Adultenko").people().getFirst();

        answer(child, false);

        assertThat(get("/minors", as.casemanager(19))).bodyText().doesNotContain(child.toString());
    }

    @Test
    void a_representative_ends_the_flag_and_an_ended_one_brings_it_back() {
        PersonId child = alone("Representenko").people().getFirst();
        answer(child, true);
        UUID own = UUID.randomUUID();

        assertThat(add(own, child, "temporary", "else", "Vaiko teisių tarnyba", "2026-11-01 įsakymas", "2"))
                .hasStatus3xxRedirection();
        add(own, child, "temporary", "else", "Vaiko teisių tarnyba", "2026-11-01 įsakymas", "2");
        assertThat(get("/minors", as.casemanager(19))).bodyText().doesNotContain(child.toString());
        assertThat(get("/people/" + child + "/guardians", as.casemanager(19)))
                .bodyText()
                .containsOnlyOnce("<strong lang=\"und\">Vaiko teisių tarnyba</strong>");

        post("/guardianships/" + own + "/end", as.casemanager(19), "why", "revoked");

        assertThat(get("/minors", as.casemanager(19))).bodyText().contains(child.toString());
        assertThat(get("/people/" + child + "/guardians", as.casemanager(19)))
                .bodyText()
                .contains("Vaiko teisių tarnyba", "Atšaukta");
        assertThat(get("/households/" + household(child), as.casemanager(19)))
                .bodyText()
                .contains(
                        "už vaiką laikinai atsako Vaiko teisių tarnyba",
                        "Vaiko teisių tarnyba už vaiką nebeatsako, paskyrimas atšauktas");
    }

    private UUID household(PersonId child) {
        return as.run(
                as.registrar(),
                () -> db.sql("select household_id from registration.person where id = ?")
                        .param(child.value())
                        .query(UUID.class)
                        .single());
    }

    @Test
    void wrong_answers_are_said_at_their_fields() {
        PersonId child = alone("Wrongenko").people().getFirst();

        assertThat(add(UUID.randomUUID(), child, "", "", "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Pasirinkite, kuo šis žmogus",
                        "Pasirinkite, kas atsako",
                        "Įrašykite dokumentą",
                        "nuo kurios dienos");
    }

    @Test
    void grown_up_people_and_other_municipalities_children_have_no_such_page() {
        HouseholdCard family = given.household(19, "Grownenko", "Olha");

        assertThat(get("/people/" + family.people().getFirst() + "/guardians", as.casemanager(19)))
                .hasStatus(404);
        assertThat(get("/people/" + alone("Otherenko").people().getFirst() + "/guardians", as.casemanager(21)))
                .hasStatus(404);
    }

    @Test
    void a_child_left_alone_by_a_move_is_noticed_in_the_same_moment() {
        HouseholdCard family = given.household(19, "Leavenko", "Olha", "Ivan");
        PersonId olha = family.people().getFirst();

        mvc.post()
                .uri("/households/" + family.id() + "/regrouping")
                .with(signedIn(as.casemanager(19)))
                .with(csrf())
                .param("own", UUID.randomUUID().toString())
                .param("version", "1")
                .param("people", olha.toString())
                .param("where", "own")
                .param("reason", "live_apart")
                .param("role-" + olha, "applicant")
                .param("role-" + family.people().getLast(), "applicant")
                .exchange();

        assertThat(flagged(family)).containsExactly(family.people().getLast().toString());
    }

    private HouseholdCard alone(String surname) {
        HouseholdCard household = given.household(19, surname, "Ivan");
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.person set born_on = date '2014-05-05' where household_id = ?")
                        .param(household.id().value())
                        .update());
        notice(household);
        return household;
    }

    private void role(PersonId person, String role) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.person set family_role = ? where id = ?")
                        .params(role, person.value())
                        .update());
    }

    private void notice(HouseholdCard household) {
        as.run(as.registrar(), () -> noticeMinors.in(List.of(household.id())));
    }

    private List<String> flagged(HouseholdCard household) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                select u.person_id::text from registration.unaccompanied u join registration.person p on p.id = u.person_id
                where p.household_id = ?
                """)
                        .param(household.id().value())
                        .query(String.class)
                        .list());
    }

    private void answer(PersonId child, boolean alone) {
        post("/people/" + child + "/accompaniment", as.registrar(), "alone", String.valueOf(alone));
    }

    private MvcTestResult add(
            UUID own, PersonId child, String kind, String who, String name, String basis, String day) {
        return mvc.post()
                .uri("/people/" + child + "/guardians")
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .with(csrf())
                .param("own", own.toString())
                .param("kind", kind)
                .param("who", who)
                .param("name", name)
                .param("basis", basis)
                .param("days.fromDay", day)
                .param("days.fromMonth", "11")
                .param("days.fromYear", "2026")
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, String name, String value) {
        return mvc.post()
                .uri(address)
                .with(signedIn(officer))
                .with(csrf())
                .param(name, value)
                .exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }
}
