package lt.tiltas.permits.withdrawal;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.StepTable;
import lt.tiltas.permits.withdrawal.WithdrawPermit.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two officers withdraw a permit; undone, it holds again. The pairs are generated from the table. */
@TiltasTest
class WithdrawPermitTests {

    private static final List<String> STATES = List.of("proposed", "made", "returned", "undone");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    WithdrawPermit withdrawPermit;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    HouseholdCard household;
    LocalDate today;
    Officer proposer;
    Officer second;
    ApplicationId application;
    UUID permit;

    @BeforeEach
    void aPermit() {
        household = given.household(19, "Atimenko", "Larysa");
        today = LocalDate.now(clock);
        proposer = as.registrar();
        second = givenPermits.colleague("withdraws");
        application = givenPermits.permit(household, 0, today.minusDays(30), today.plusDays(300));
        permit = as.run(
                proposer,
                () -> db.sql("select id from permits.permit where application_id = ?")
                        .param(application.value())
                        .query(UUID.class)
                        .single());
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return StepTable.pairsNotIn(STATES, WithdrawalStep.values());
    }

    @Test
    void the_database_holds_the_same_table() {
        assertThat(StepTable.inTheDatabase(db, "permits.withdrawal_transition"))
                .containsExactlyInAnyOrderElementsOf(StepTable.inTheProgram(WithdrawalStep.values()));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(String from, String to) {
        UUID id = in(from);

        assertThatThrownBy(() -> as.run(
                        second,
                        () -> db.sql("update permits.withdrawal set state = ? where id = ?")
                                .params(to, id)
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("withdrawal_moves_by_the_table");
    }

    @Test
    void one_proposes_another_makes_it_and_the_permit_ends() {
        propose();
        assertThat(until()).isEqualTo(today.plusDays(300));
        assertThat(as.run(proposer, () -> withdrawPermit.approve(application, 1, proposer)))
                .isEqualTo(new Outcome.NotByTheSame());
        assertThat(as.run(second, () -> withdrawPermit.approve(application, 1, second)))
                .isEqualTo(new Outcome.Made());
        assertThat(until()).isEqualTo(today.minusDays(1));
        assertThat(mvc.get()
                        .uri("/households/" + household.id() + "/permits?language=lt")
                        .with(signedIn(proposer))
                        .exchange())
                .bodyText()
                .contains("Panaikintas, galiojo iki " + today.minusDays(1));
    }

    @Test
    void undone_the_permit_holds_again_and_the_old_decision_stays() {
        in("undone");

        assertThat(until()).isEqualTo(today.plusDays(300));
        assertThat(as.run(
                        proposer,
                        () -> db.sql("select count(*) from permits.document where permit_id = ? and ended_as is null")
                                .param(permit)
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
        assertThat(as.run(
                        proposer,
                        () -> db.sql("select state || ' ' || reasons || ' ' || undone_as from permits.withdrawal")
                                .query(String.class)
                                .list()))
                .contains("undone Pati atsisakė court");
        propose();
    }

    @Test
    void it_is_not_proposed_twice_nor_on_an_unknown_ground_nor_by_others() {
        propose();

        var form = new Withdrawal.New("own_wish", "Pati atsisakė", today);
        assertThat(as.run(second, () -> withdrawPermit.propose(application, form, second)))
                .isEqualTo(new Outcome.NotHeld());
        assertThat(as.run(
                        second,
                        () -> withdrawPermit.propose(application, new Withdrawal.New("mood", "Šiaip", today), second)))
                .isEqualTo(new Outcome.UnknownGround());
        Officer other = as.casemanager(19);
        assertThatThrownBy(() -> as.run(other, () -> withdrawPermit.propose(application, form, other)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void until_it_is_made_the_person_does_not_see_it_and_nobody_ends_a_permit_on_a_word() {
        propose();
        Officer person = as.newcomer(household.people().getFirst().value());

        assertThat(as.run(
                        person,
                        () -> db.sql("select count(*) from permits.withdrawal")
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThatThrownBy(() -> as.run(
                        second,
                        () -> db.sql("update permits.permit set withdrawn_on = ? where id = ?")
                                .params(today, permit)
                                .update()))
                .hasMessageContaining("permit_is_withdrawn_by_its_decision");
    }

    private UUID propose() {
        var form = new Withdrawal.New("own_wish", "Pati atsisakė", today);
        assertThat(as.run(proposer, () -> withdrawPermit.propose(application, form, proposer)))
                .isEqualTo(new Outcome.Proposed());
        return as.run(
                proposer,
                () -> db.sql("select id from permits.withdrawal where permit_id = ? and state = 'proposed'")
                        .param(permit)
                        .query(UUID.class)
                        .single());
    }

    private UUID in(String state) {
        UUID id = propose();
        if (state.equals("returned")) {
            as.run(
                    second,
                    () -> withdrawPermit.sendBack(application, new Withdrawal.Return(1, "Trūksta įrodymų"), second));
        } else if (!state.equals("proposed")) {
            as.run(second, () -> withdrawPermit.approve(application, 1, second));
        }
        if (state.equals("undone")) {
            as.run(
                    second,
                    () -> withdrawPermit.undo(
                            application, new Withdrawal.Undo(2, "court", "Teismo sprendimas"), second));
        }
        return id;
    }

    private LocalDate until() {
        return as.run(
                proposer,
                () -> db.sql("select permits.valid_until(p) from permits.permit p where id = ?")
                        .param(permit)
                        .query(LocalDate.class)
                        .single());
    }
}
