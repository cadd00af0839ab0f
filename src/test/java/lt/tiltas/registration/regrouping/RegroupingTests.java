package lt.tiltas.registration.regrouping;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class RegroupingTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void nothing_is_chosen_beforehand_and_the_check_page_says_what_follows() {
        HouseholdCard family = given.household(19, "Skirenko", "Olha", "Ivan");

        assertThat(get("/households/" + family.id() + "/regrouping"))
                .hasStatusOk()
                .bodyText()
                .contains("Kas išeina")
                .doesNotContain("checked");
        assertThat(check(family, family.people().getLast(), "own", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Ivan", "Prašymai ir leidimai lieka prie žmogaus", "Kas yra kas šeimoje")
                .doesNotContain("selected");
    }

    @Test
    void a_member_gets_a_household_of_the_own_and_the_history_says_where_he_was() {
        HouseholdCard family = given.household(19, "Ownenko", "Olha", "Ivan");
        PersonId ivan = family.people().getLast();
        UUID own = UUID.randomUUID();

        assertThat(regroup(own, family, ivan, "own", "", "applicant")).hasRedirectedUrl("/households/" + own);

        assertThat(householdOf(ivan)).isEqualTo(own.toString());
        assertThat(text("select left_household::text from registration.former_member where person_id = ?", ivan))
                .isEqualTo(family.id().toString());
        assertThat(text("select holder_org::text from registration.published_person where id = ?", ivan))
                .isEqualTo("19");
        assertThat(get("/households/" + family.id())).bodyText().contains("Atsiskyrė į savo namų ūkį");
        assertThat(get("/households/" + own)).bodyText().contains("Atsiskyrė iš namų ūkio");
    }

    @Test
    void the_same_click_twice_moves_once() {
        HouseholdCard family = given.household(19, "Twicenko", "Olha", "Ivan");
        PersonId ivan = family.people().getLast();
        UUID own = UUID.randomUUID();
        regroup(own, family, ivan, "own", "", "applicant");

        assertThat(regroup(own, family, ivan, "own", "", "applicant")).hasRedirectedUrl("/households/" + own);

        assertThat(text("select count(*)::text from registration.former_member where person_id = ?", ivan))
                .isEqualTo("1");
    }

    @Test
    void a_family_that_goes_as_a_whole_is_joined_and_its_household_closed() {
        HouseholdCard leaving = given.household(19, "Joinenko", "Olha");
        HouseholdCard other = given.household(19, "Joinenko", "Petro");
        String number = text(
                "select number from registration.published_household where id = ?",
                other.id().value());

        assertThat(regroup(UUID.randomUUID(), leaving, leaving.people().getFirst(), "other", number, "spouse"))
                .hasRedirectedUrl("/households/" + other.id());

        assertThat(text(
                        "select state from registration.published_household where id = ?",
                        leaving.id().value()))
                .isEqualTo("closed");
        assertThat(get("/households/" + leaving.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Sujungta su namų ūkiu", number);
        assertThat(get("/households/" + leaving.id() + "/regrouping")).hasStatus(404);
    }

    @Test
    void when_the_applicant_goes_those_who_stay_are_asked_who_they_are() {
        HouseholdCard family = given.household(19, "Applenko", "Olha", "Ivan", "Petro");
        PersonId olha = family.people().getFirst();

        assertThat(regroup(UUID.randomUUID(), family, olha, "own", "", "applicant"))
                .hasStatus(422)
                .bodyText()
                .contains("Pasirinkite, kas šeimoje yra Ivan Applenko.");

        assertThat(householdOf(olha)).isEqualTo(family.id().toString());
    }

    @Test
    void wrong_answers_are_said_at_their_fields() {
        HouseholdCard family = given.household(19, "Errenko", "Olha", "Ivan");
        HouseholdCard elsewhere = given.household(21, "Farenko", "Petro");
        String number = text(
                "select number from registration.published_household where id = ?",
                elsewhere.id().value());
        PersonId ivan = family.people().getLast();

        assertThat(check(family, ivan, "other", number))
                .hasStatus(422)
                .bodyText()
                .contains("Registruoto namų ūkio „" + number);
        assertThat(check(family, ivan, "other", "TL-2020-000001")).hasStatus(422);
        assertThat(mvc.post()
                        .uri("/households/" + family.id() + "/regrouping/check")
                        .locale(Locale.of("lt"))
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf())
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Pažymėkite bent vieną", "Pasirinkite, kur jie eina.", "Pasirinkite priežastį.");
    }

    @Test
    void the_registrar_who_sees_both_learns_that_one_is_held_elsewhere() {
        HouseholdCard family = given.household(19, "Bothenko", "Olha", "Ivan");
        HouseholdCard elsewhere = given.household(21, "Bothenko", "Petro");
        String number = text(
                "select number from registration.published_household where id = ?",
                elsewhere.id().value());

        assertThat(post(
                        as.registrar(),
                        "/households/" + family.id() + "/regrouping/check",
                        family,
                        family.people().getLast(),
                        "other",
                        number))
                .hasStatus(422)
                .bodyText()
                .contains("rūpinasi kita įstaiga");
    }

    @Test
    void a_bed_is_kept_by_whoever_sleeps_in_it() {
        HouseholdCard family = given.household(19, "Bedenko", "Olha", "Ivan");
        PersonId ivan = family.people().getLast();
        UUID stay = as.run(Officer.SYSTEM, () -> {
            UUID site = UUID.randomUUID();
            db.sql(
                            "insert into reception.site (id, name, kind, operator_org, municipality, address, opened_on) values (?, 'Namai', 'municipal', 19, 19, 'Gatvė 1', date '2026-01-01')")
                    .param(site)
                    .update();
            UUID room = db.sql("insert into reception.room (site_id, label, floor) values (?, '1', 1) returning id")
                    .param(site)
                    .query(UUID.class)
                    .single();
            UUID bed = db.sql("insert into reception.bed (room_id, site_id, label) values (?, ?, 'a') returning id")
                    .params(room, site)
                    .query(UUID.class)
                    .single();
            return db.sql("""
                    insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during, begun_at, made_by)
                    values (?, ?, ?, 19, ?, ?, ?, 19, 'stay', daterange('2026-11-02', null), clock_timestamp(), access.officer()) returning id
                    """)
                    .params(
                            bed,
                            room,
                            site,
                            family.id().value(),
                            ivan.value(),
                            family.id().toString())
                    .query(UUID.class)
                    .single();
        });
        UUID own = UUID.randomUUID();

        regroup(own, family, ivan, "own", "", "applicant");

        assertThat(text("select household_id::text from reception.stay where id = ?", stay))
                .isEqualTo(own.toString());
    }

    @Test
    void the_database_lets_nobody_leave_without_a_trace_and_no_household_stand_empty() {
        HouseholdCard family = given.household(19, "Traceless", "Olha");
        HouseholdCard other = given.household(19, "Traceless", "Petro");
        PersonId olha = family.people().getFirst();

        assertThatThrownBy(() -> as.run(
                        as.casemanager(19),
                        () -> db.sql("update registration.person set household_id = ? where id = ?")
                                .params(other.id().value(), olha.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("without a trace");
        assertThatThrownBy(() -> as.run(as.casemanager(19), () -> {
                    UUID id = UUID.randomUUID();
                    db.sql("""
                            insert into registration.regrouping (id, from_household, to_household, kind, reason, org_id, made_by)
                            values (?, ?, ?, 'move', 'mistake', 19, access.officer())
                            """)
                            .params(id, family.id().value(), other.id().value())
                            .update();
                    db.sql("""
                            insert into registration.former_member (person_id, left_household, during, regrouping_id, org_id)
                            select id, household_id, tstzrange(created_at, clock_timestamp()), ?, 19 from registration.person where id = ?
                            """).params(id, olha.value()).update();
                    db.sql("update registration.person set household_id = ? where id = ?")
                            .params(other.id().value(), olha.value())
                            .update();
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stands empty");
    }

    @Test
    void a_case_manager_of_another_municipality_finds_no_such_household() {
        HouseholdCard family = given.household(21, "Foreignenko", "Olha", "Ivan");

        assertThat(get("/households/" + family.id() + "/regrouping")).hasStatus(404);
    }

    private MvcTestResult check(HouseholdCard family, PersonId who, String where, String number) {
        return post(as.casemanager(19), "/households/" + family.id() + "/regrouping/check", family, who, where, number);
    }

    private MvcTestResult post(
            Officer officer, String address, HouseholdCard family, PersonId who, String where, String number) {
        return mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("people", who.toString())
                .param("where", where)
                .param("number", number)
                .param("reason", "live_apart")
                .exchange();
    }

    private MvcTestResult regroup(
            UUID own, HouseholdCard family, PersonId who, String where, String number, String role) {
        return mvc.post()
                .uri("/households/" + family.id() + "/regrouping")
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .with(csrf())
                .param("own", own.toString())
                .param("version", "1")
                .param("people", who.toString())
                .param("where", where)
                .param("number", number)
                .param("reason", "live_apart")
                .param("role-" + who, role)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .exchange();
    }

    private String householdOf(PersonId person) {
        return text("select household_id::text from registration.published_person where id = ?", person);
    }

    private String text(String sql, PersonId person) {
        return text(sql, person.value());
    }

    private String text(String sql, UUID id) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).param(id).query(String.class).single());
    }
}
