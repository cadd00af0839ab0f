package lt.tiltas.permits.prolongation;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.PermitState;
import lt.tiltas.permits.PermitState.Prolonged;
import lt.tiltas.permits.Permits;
import lt.tiltas.permits.ProlongationId;
import lt.tiltas.permits.reminder.RemindOfDeadlines;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One row with its act prolongs every permit of a ground; a timely application keeps the right alive. */
@TiltasTest
class ProlongationTests {

    private static final String ACT = "Vyriausybės nutarimas Nr. 100";

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    EnterProlongation enterProlongation;

    @Autowired
    DecideProlongation decideProlongation;

    @Autowired
    RemindOfDeadlines remind;

    @Autowired
    Permits permits;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    HouseholdCard household;
    LocalDate today;
    Officer admin;

    @BeforeEach
    void aHousehold() {
        household = given.household(19, "Pratesenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
        admin = as.at(1, Role.ADMIN);
    }

    /** Other tests count on permits that hold as printed. */
    @AfterEach
    void theActsAreTakenBack() {
        as.run(admin, () -> db.sql("""
                update permits.prolongation set taken_back_by = access.officer(), taken_back_at = now(), taken_back_why = 'bandymas'
                where taken_back_at is null
                """).update());
    }

    @Test
    void one_row_prolongs_once_a_second_officer_has_looked() {
        givenPermits.permit(household, 0, today.minusYears(1), today.plusDays(20));

        ProlongationId row = enter(today, today.plusYears(1));
        assertThat(state(0).until()).isEqualTo(today.plusDays(20));

        assertThat(approve(row, admin)).isEqualTo(new DecideProlongation.Outcome.OwnEntry());
        assertThat(approve(row)).isEqualTo(new DecideProlongation.Outcome.Approved());
        assertThat(approve(row)).isEqualTo(new DecideProlongation.Outcome.Approved());
        assertThat(state(0))
                .isEqualTo(new PermitState(
                        "valid", today.plusYears(1), null, today, new Prolonged(today.plusDays(20), ACT)));
    }

    @Test
    void an_expired_permit_is_not_brought_back_and_a_later_one_is_not_carried_on() {
        givenPermits.permit(household, 0, today.minusYears(1), today.minusDays(1));
        givenPermits.permit(household, 1, today, today.plusDays(30));

        approve(enter(today.minusDays(1), today.plusYears(1)));
        assertThat(state(0).until()).isEqualTo(today.plusYears(1));
        as.run(
                admin,
                () -> db.sql(
                                "update permits.prolongation set taken_back_by = access.officer(), taken_back_at = now(), taken_back_why = 'x' where taken_back_at is null")
                        .update());
        approve(enter(today, today.plusYears(1)));

        assertThat(state(0).code()).isEqualTo("expired");
        assertThat(state(1).until()).isEqualTo(today.plusYears(1));
        givenPermits.permit(household, 0, today.plusDays(1), today.plusDays(9));
        assertThat(state(0).until()).isEqualTo(today.plusDays(9));
    }

    @Test
    void an_act_entered_afterwards_carries_a_permit_on_only_until_the_next_one_begins() {
        givenPermits.permit(household, 0, today.minusDays(100), today.minusDays(10));
        givenPermits.permit(household, 0, today.minusDays(5), today.plusDays(30));

        approve(enter(today.minusDays(20), today.plusYears(1)));

        assertThat(ends()).containsExactly(today.minusDays(6), today.plusDays(30));
    }

    @Test
    void acts_follow_one_another_and_the_last_one_taken_back_leaves_the_one_before() {
        givenPermits.permit(household, 0, today.minusYears(1), today.plusDays(5));
        approve(enter(today, today.plusDays(100)));
        ProlongationId second = enter(today.plusDays(90), today.plusDays(400));
        approve(second);

        assertThat(state(0).until()).isEqualTo(today.plusDays(400));
        Officer registrar = as.registrar();
        as.run(
                registrar,
                () -> decideProlongation.takeBack(second, new Prolongation.Back("Aktas neteko galios"), registrar));
        assertThat(state(0).until()).isEqualTo(today.plusDays(100));
    }

    @Test
    void a_replaced_permit_ends_with_its_replacement_whatever_the_law_says() {
        givenPermits.permit(household, 0, today.minusYears(1), today.minusDays(1));
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update permits.permit set replaced_on = upper(valid) where person_id = ?")
                        .param(household.people().getFirst().value())
                        .update());
        approve(enter(today.minusDays(1), today.plusYears(1)));

        assertThat(state(0).until()).isEqualTo(today.minusDays(1));
    }

    @Test
    void who_applied_in_time_keeps_the_right_until_the_decision() {
        givenPermits.permit(household, 0, today.minusYears(1), today.minusDays(1));
        givenPermits.application(household, 0, "submitted", today.plusDays(20));
        givenPermits.permit(household, 1, today.minusYears(1), today.minusDays(60));
        givenPermits.application(household, 1, "submitted", today.plusDays(20));

        assertThat(state(0).code()).isEqualTo("continues");
        assertThat(state(1).code()).isEqualTo("submitted");
        assertThat(published(0)).isTrue();
        assertThat(published(1)).isFalse();
        assertThat(mvc.get()
                        .uri("/households/" + household.id() + "/permits")
                        .with(signedIn(as.casemanager(19)))
                        .header("Accept-Language", "lt"))
                .hasStatusOk()
                .bodyText()
                .contains("Teisė galioja iki sprendimo", "prašymas pateiktas laiku");
    }

    @Test
    void a_prolonged_permit_is_reminded_of_again_before_its_new_end() {
        givenPermits.permit(household, 0, today.minusYears(1), today.plusDays(3));
        as.run(Officer.SYSTEM, () -> remind.remind());
        assertThat(reminders()).isEqualTo(1);

        approve(enter(today, today.plusDays(6)));
        as.run(Officer.SYSTEM, () -> remind.remind());
        as.run(Officer.SYSTEM, () -> remind.remind());
        assertThat(reminders()).isEqualTo(2);
        assertThat(as.run(as.casemanager(19), () -> permits.deadlines(household.id())))
                .anyMatch(deadline -> deadline.on().equals(today.plusDays(6)));
    }

    @Test
    void only_who_keeps_the_law_enters_and_only_the_department_or_an_administrator_decides() {
        ProlongationId row = enter(today, today.plusYears(1));
        var form = new Prolongation.New("temporary_protection", today, today.plusYears(1), ACT, null, null, "U");

        assertThatThrownBy(() -> enter(form, as.registrar())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> approve(row, as.casemanager(19))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> approve(row, as.at(19, Role.REGISTRAR))).isInstanceOf(NotHere.class);
        assertThat(as.run(
                        as.casemanager(19),
                        () -> db.sql(
                                        "update permits.prolongation set approved_by = access.officer(), approved_at = now()")
                                .update()))
                .isZero();
    }

    @Test
    void the_pages_say_what_an_act_would_do_and_what_is_wrong_with_it() {
        givenPermits.permit(household, 0, today.minusYears(1), today.plusDays(20));
        ProlongationId row = enter(today, today.plusYears(1));

        assertThat(get("/prolongations", as.registrar())).bodyText().contains(ACT, "Laukia antro patikrinimo");
        assertThat(get("/prolongations/" + row, as.registrar()))
                .bodyText()
                .contains("patvirtinu", "galios iki " + today.plusYears(1))
                .doesNotContain("prolongation.");
        assertThat(get("/prolongations/" + row, admin))
                .bodyText()
                .contains("Įrašėte jūs")
                .doesNotContain("patvirtinu<");
        assertThat(mvc.post()
                        .uri("/prolongations")
                        .with(signedIn(admin))
                        .with(csrf())
                        .header("Accept-Language", "lt")
                        .param("ground", "temporary_protection")
                        .param("validOn", today.toString())
                        .param("toOn", today.toString())
                        .param("act", ACT)
                        .param("certainty", "V"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"toOn-error\"", "turi būti vėlesnė");
    }

    private MvcTestResult get(String page, Officer officer) {
        return mvc.get()
                .uri(page)
                .with(signedIn(officer))
                .header("Accept-Language", "lt")
                .exchange();
    }

    private ProlongationId enter(LocalDate on, LocalDate to) {
        var form = new Prolongation.New("temporary_protection", on, to, ACT, "2 p.", null, "U");
        return ((EnterProlongation.Outcome.Entered) enter(form, admin)).id();
    }

    private EnterProlongation.Outcome enter(Prolongation.New form, Officer officer) {
        return as.run(officer, () -> enterProlongation.enter(form, officer));
    }

    private DecideProlongation.Outcome approve(ProlongationId row) {
        return approve(row, as.registrar());
    }

    private DecideProlongation.Outcome approve(ProlongationId row, Officer officer) {
        return as.run(officer, () -> decideProlongation.approve(row, officer));
    }

    private PermitState state(int member) {
        var person = household.people().get(member);
        return as.run(as.registrar(), () -> permits.states(List.of(person)).get(person));
    }

    private List<LocalDate> ends() {
        return as.run(
                as.registrar(),
                () -> db.sql(
                                "select permits.valid_until(p) from permits.permit p where p.person_id = ? order by lower(p.valid)")
                        .param(household.people().getFirst().value())
                        .query(LocalDate.class)
                        .list());
    }

    private boolean published(int member) {
        return as.run(
                as.registrar(),
                () -> db.sql(
                                "select right_continues_until_decision from permits.published_permit_status where person_id = ?")
                        .param(household.people().get(member).value())
                        .query(Boolean.class)
                        .single());
    }

    private long reminders() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from permits.reminder where person_id = ?")
                        .param(household.people().getFirst().value())
                        .query(Long.class)
                        .single());
    }
}
