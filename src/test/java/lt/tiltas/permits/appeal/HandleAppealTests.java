package lt.tiltas.permits.appeal;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.StepTable;
import lt.tiltas.permits.appeal.HandleAppeal.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An appeal upheld sets the decision aside, and the old decision stays. The pairs are generated from the table. */
@TiltasTest
class HandleAppealTests {

    private static final List<String> STATES = List.of("filed", "upheld", "rejected", "withdrawn");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    HandleAppeal handleAppeal;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    HouseholdCard household;
    LocalDate today;
    Officer officer;
    ApplicationId application;

    @BeforeEach
    void a_refusal() {
        household = given.household(19, "Skarhenko", "Larysa");
        today = LocalDate.now(clock);
        officer = as.registrar();
        application = givenPermits.application(household, 0, "refused", today.plusDays(3));
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis,
                            reasons, decided_by, decided_on, approved_by, approved_on)
                        select id, org_id, household_id, person_id, 'refused', 'made', 'conditions_not_met', 'UTPĮ', 'Neatitinka',
                            gen_random_uuid(), ?, gen_random_uuid(), ? from permits.application where id = ?
                        """).params(today, today, application.value()).update());
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return StepTable.pairsNotIn(STATES, AppealStep.values());
    }

    @Test
    void the_database_holds_the_same_table() {
        assertThat(StepTable.inTheDatabase(db, "permits.appeal_transition"))
                .containsExactlyInAnyOrderElementsOf(StepTable.inTheProgram(AppealStep.values()));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(String from, String to) {
        UUID id = in(from);

        assertThatThrownBy(() -> as.run(
                        officer,
                        () -> db.sql("update permits.appeal set state = ?, closed_by = ? where id = ?")
                                .params(to, officer.id(), id)
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("appeal_moves_by_the_table");
    }

    @Test
    void upheld_the_application_is_examined_again_and_the_refusal_stays_on_record() {
        in("upheld");

        assertThat(state()).isEqualTo("attended");
        assertThat(decisions()).containsExactly("set_aside Neatitinka");
    }

    @Test
    void rejected_or_taken_back_the_refusal_stands() {
        in("rejected");
        assertThat(state()).isEqualTo("refused");
        assertThat(decisions()).containsExactly("made Neatitinka");

        in("withdrawn");
        assertThat(state()).isEqualTo("refused");
    }

    @Test
    void one_is_open_at_a_time_and_follows_the_decision() {
        assertThat(file(today.minusDays(1))).isEqualTo(new Outcome.TooEarly());
        assertThat(file(today)).isEqualTo(new Outcome.Filed());
        assertThat(file(today)).isEqualTo(new Outcome.NotPossible());
        end(AppealStep.REJECT, 1);
        assertThatThrownBy(() -> {
                    file(today);
                    end(AppealStep.REJECT, 7);
                })
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void the_department_corrects_itself_without_an_appeal() {
        assertThat(as.run(
                        officer,
                        () -> handleAppeal.reopen(application, new Appeal.Reopening("Rasti dokumentai"), officer)))
                .isEqualTo(new Outcome.Reopened());
        assertThat(state()).isEqualTo("attended");
        assertThat(as.run(officer, () -> handleAppeal.reopen(application, new Appeal.Reopening("Dar kartą"), officer)))
                .isEqualTo(new Outcome.NotPossible());
    }

    @Test
    void it_is_listed_until_it_is_answered_and_a_wrong_day_is_said_beside_its_field() {
        var wrong = mvc.post()
                .uri("/applications/" + application + "/appeal?language=lt")
                .param("body", "court")
                .param("filedOn", today.minusDays(1).toString())
                .with(signedIn(officer))
                .with(csrf());
        assertThat(wrong).hasStatus(422).bodyText().contains("filedOn-error");

        file(today);
        assertThat(see("/permits/appeals")).bodyText().contains("/applications/" + application + "/appeal");
        assertThat(see("/households/" + household.id() + "/permits")).bodyText().contains("Gautas skundas");
        end(AppealStep.UPHOLD, 1);
        assertThat(see("/permits/appeals")).bodyText().doesNotContain("/applications/" + application + "/appeal");
    }

    private MvcTestResult see(String address) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private Outcome file(LocalDate on) {
        return as.run(officer, () -> handleAppeal.file(application, new Appeal.New("court", on), officer));
    }

    private void end(AppealStep as, int version) {
        this.as.run(
                officer,
                () -> handleAppeal.end(application, new Appeal.End(version, as, today, "Teismo sprendimas"), officer));
    }

    private UUID in(String state) {
        assertThat(file(today)).isEqualTo(new Outcome.Filed());
        UUID id = as.run(
                officer,
                () -> db.sql("select id from permits.appeal where application_id = ? and state = 'filed'")
                        .param(application.value())
                        .query(UUID.class)
                        .single());
        Arrays.stream(AppealStep.values())
                .filter(step -> step.to().equals(state) && step != AppealStep.FILE)
                .forEach(step -> end(step, 1));
        return id;
    }

    private String state() {
        return as.run(
                officer,
                () -> db.sql("select state from permits.application where id = ?")
                        .param(application.value())
                        .query(String.class)
                        .single());
    }

    private List<String> decisions() {
        return as.run(
                officer,
                () -> db.sql("select state || ' ' || reasons from permits.decision where application_id = ?")
                        .param(application.value())
                        .query(String.class)
                        .list());
    }
}
