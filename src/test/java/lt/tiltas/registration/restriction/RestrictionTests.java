package lt.tiltas.registration.restriction;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class RestrictionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private HouseholdCard household;
    private UUID person;

    @BeforeEach
    void a_person() {
        household = given.household(19, "Ribenko", "Oksana");
        person = household.people().getFirst().value();
    }

    @Test
    void a_restricted_record_shows_it_and_is_changed_by_nobody() {
        assertThat(restrict(in(30))).hasRedirectedUrl("/people/" + person + "/restriction");

        assertThat(correct(as.casemanager(19))).hasRedirectedUrl("/people/" + person + "/edit");
        assertThat(correct(as.registrar())).hasRedirectedUrl("/people/" + person + "/edit");
        assertThat(name()).isEqualTo("Ribenko");
        assertThat(get("/people/" + person + "/edit", as.casemanager(19)))
                .hasStatusOk()
                .bodyText()
                .contains("Įrašo tvarkymas apribotas iki " + in(30), "Ribenko")
                .doesNotContain("name=\"names.surname\"");
        assertThat(get("/households/" + household.id(), as.casemanager(19)))
                .bodyText()
                .contains("Tvarkymas apribotas iki " + in(30));
    }

    @Test
    void the_database_refuses_whatever_way_the_change_comes() {
        restrict(in(30));

        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update registration.person set surname = 'X' where id = ?")
                                .param(person)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the record is restricted");
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql(
                                        "insert into registration.document (person_id, holder_org, kind) values (?, 19, 'none')")
                                .param(person)
                                .update()))
                .hasMessageContaining("the record is restricted");
    }

    @Test
    void a_restricted_family_is_still_handed_over() {
        restrict(in(30));

        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.household set holder_org = 21 where id = ?")
                        .param(household.id().value())
                        .update());

        assertThat(one("select holder_org::text from registration.person where id = ?"))
                .isEqualTo("21");
    }

    @Test
    void lifting_needs_a_reason_and_lets_it_be_changed_again() {
        restrict(in(30));
        assertThat(end("jau")).hasStatus(422).bodyText().contains("id=\"why-error\"");

        assertThat(end("duomenys patikrinti ir teisingi")).hasRedirectedUrl("/people/" + person + "/restriction");

        assertThat(correct(as.registrar())).hasRedirectedUrl("/households/" + household.id());
        assertThat(name()).isEqualTo("Taisenko");
        assertThat(get("/people/" + person + "/restriction", as.registrar()))
                .bodyText()
                .contains("ginčija dėl gimimo datos", "panaikinta");
    }

    @Test
    void one_that_has_ended_by_itself_stops_nobody_and_another_may_follow() {
        as.run(as.registrar(), () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'claims', 'reikėjo teismui', ?, access.officer())
                """).params(person, in(-1)).update());

        assertThat(correct(as.registrar())).hasRedirectedUrl("/households/" + household.id());
        assertThat(restrict(in(10))).hasStatus3xxRedirection();
        assertThat(one("select count(*)::text from registration.restriction where person_id = ?"))
                .isEqualTo("2");
    }

    @Test
    void the_end_must_be_a_day_within_a_year() {
        assertThat(restrict(in(-1))).hasStatus(422).bodyText().contains("id=\"until-error\"");
        assertThat(restrict(in(400))).hasStatus(422).bodyText().contains("netinka: turi būti nuo");
    }

    @Test
    void the_same_sent_twice_is_one_restriction() {
        UUID own = UUID.randomUUID();
        restrict(own, in(30));
        restrict(own, in(30));

        assertThat(one("select count(*)::text from registration.restriction where person_id = ?"))
                .isEqualTo("1");
    }

    private LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private MvcTestResult restrict(LocalDate until) {
        return restrict(UUID.randomUUID(), until);
    }

    private MvcTestResult restrict(UUID own, LocalDate until) {
        return mvc.post()
                .uri("/people/" + person + "/restriction")
                .locale(Locale.of("lt"))
                .with(signedIn(as.registrar()))
                .with(csrf())
                .param("own", own.toString())
                .param("ground", "accuracy")
                .param("reason", "ginčija dėl gimimo datos")
                .param("untilDay", String.valueOf(until.getDayOfMonth()))
                .param("untilMonth", String.valueOf(until.getMonthValue()))
                .param("untilYear", String.valueOf(until.getYear()))
                .exchange();
    }

    private MvcTestResult end(String why) {
        return mvc.post()
                .uri("/people/" + person + "/restriction/end")
                .locale(Locale.of("lt"))
                .with(signedIn(as.registrar()))
                .with(csrf())
                .param("why", why)
                .exchange();
    }

    private MvcTestResult correct(Officer officer) {
        return mvc.post()
                .uri("/people/" + person + "/edit")
                .with(signedIn(officer))
                .with(csrf())
                .param("version", one("select version::text from registration.person where id = ?"))
                .param("familyRole", "applicant")
                .param("names.surname", "Taisenko")
                .param("names.given", "Oksana")
                .param("birth.onDay", "14")
                .param("birth.onMonth", "3")
                .param("birth.onYear", "1988")
                .param("sex", "F")
                .param("nationality", "UKR")
                .exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private String name() {
        return one("select surname from registration.person where id = ?");
    }

    private String one(String sql) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(person).query(String.class).single());
    }
}
