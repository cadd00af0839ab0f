package lt.tiltas.permits.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.StepTable;
import lt.tiltas.permits.correction.CorrectPresence.Outcome;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two officers write down who was not seen, two undo it, and whoever turns up is counted again. The pairs are generated from the table. */
@TiltasTest
class CorrectPresenceTests {

    private static final List<String> STATES = List.of("proposed", "made", "returned", "undoing", "undone");

    @Autowired
    GivenCorrections corrections;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    CorrectPresence correctPresence;

    @Autowired
    CountAgain countAgain;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    LocalDate today;
    Officer first;
    Officer second;
    HouseholdCard family;

    @BeforeEach
    void a_mother_and_a_child_of_whom_nothing_was_heard_for_two_years() {
        today = LocalDate.now(clock);
        first = as.registrar();
        second = givenPermits.colleague("corrects");
        family = corrections.unseen("Nematytenko", "Olha", "Ivan");
    }

    /** One is proposed at a time: the next test proposes its own. */
    @AfterEach
    void answered() {
        corrections.answered();
    }

    static Stream<Arguments> pairsNotInTheTable() {
        return StepTable.pairsNotIn(STATES, CorrectionStep.values());
    }

    @Test
    void the_database_holds_the_same_table() {
        assertThat(StepTable.inTheDatabase(db, "permits.correction_transition"))
                .containsExactlyInAnyOrderElementsOf(StepTable.inTheProgram(CorrectionStep.values()));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @MethodSource("pairsNotInTheTable")
    void the_database_refuses_a_move_that_is_not_in_the_table(String from, String to) {
        CorrectionId id = corrections.in(from);

        assertThatThrownBy(() -> as.run(
                        second,
                        () -> db.sql("update permits.correction set state = ? where id = ?")
                                .params(to, id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("correction_moves_by_the_table");
    }

    @Test
    void one_proposes_another_makes_it_and_no_permit_ends() {
        givenPermits.permit(family, 0, today.minusYears(2), today.plusDays(100));
        CorrectionId id = corrections.propose();
        assertThat(as.run(first, () -> correctPresence.approve(id, 1, first))).isEqualTo(new Outcome.NotByTheSame());
        assertThat(corrections.standing(family)).isZero();

        assertThat(as.run(second, () -> correctPresence.approve(id, 1, second))).isInstanceOf(Outcome.Made.class);

        assertThat(corrections.standing(family)).isEqualTo(2);
        assertThat(corrections.see("/households/" + family.id() + "/permits?language=en", first))
                .contains("Not seen since", "Counted as left without telling", "permit is not touched")
                .doesNotContain("Expired", "Withdrawn");
        assertThat(as.run(
                        first,
                        () -> db.sql(
                                        "select count(*) from permits.permit where household_id = ? and withdrawn_on is null")
                                .param(family.id().value())
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
        assertThat(as.run(
                        first,
                        () -> db.sql("select people from permits.correction where id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void two_approvals_at_once_are_one() throws Exception {
        CorrectionId id = corrections.propose();
        Officer third = givenPermits.colleague("corrects-too");
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> answers = threads.invokeAll(Stream.of(second, third)
                    .<Callable<Object>>map(officer -> () -> {
                        try {
                            return as.run(officer, () -> correctPresence.approve(id, 1, officer));
                        } catch (OptimisticLockingFailureException e) {
                            return e;
                        }
                    })
                    .toList());
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .hasAtLeastOneElementOfType(Outcome.Made.class)
                    .hasAtLeastOneElementOfType(OptimisticLockingFailureException.class);
        }
        assertThat(corrections.standing(family)).isEqualTo(2);
        assertThat(as.run(second, () -> correctPresence.approve(corrections.in("made"), 2, second)))
                .isEqualTo(new Outcome.NotPossible());
        assertThat(corrections.rows(family)).isEqualTo(2);
    }

    @Test
    void who_turns_up_is_counted_again_by_the_sign_and_a_child_with_the_family() {
        corrections.in("made");
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.call (id, org_id, household_id, answer, called_on, called_by)
                    values (gen_random_uuid(), 2, ?, 'reached', ?, ?)
                    """).params(family.id().value(), today, first.id()).update();
        });
        as.run(Officer.SYSTEM, countAgain::count);
        as.run(Officer.SYSTEM, countAgain::count);

        assertThat(corrections.standing(family)).isZero();
        assertThat(as.run(
                        first,
                        () -> db.sql(
                                        "select distinct ended_as || ' ' || sign from permits.unseen where household_id = ?")
                                .param(family.id().value())
                                .query(String.class)
                                .list()))
                .containsExactly("seen call");
        assertThat(corrections.see("/households/" + family.id() + "/permits?language=en", first))
                .contains("Turned up and counted again (correction as of " + today + "): Olha, Ivan")
                .doesNotContain("Not seen since");
    }

    @Test
    void a_child_is_where_its_family_is() {
        givenPermits.application(family, 0, "attended", today.plusDays(20));
        corrections.in("made");

        assertThat(corrections.standing(family)).isZero();
    }

    @Test
    void undone_by_two_everybody_who_is_still_written_down_is_counted_again() {
        CorrectionId id = corrections.in("undoing");
        assertThat(as.run(second, () -> correctPresence.undo(id, 3, second))).isEqualTo(new Outcome.NotByTheSame());
        assertThat(as.run(first, () -> correctPresence.keep(id, 3, first))).isEqualTo(new Outcome.Kept());
        assertThat(corrections.standing(family)).isEqualTo(2);
        as.run(second, () -> correctPresence.askBack(id, new Correction.Back(4, "Ne tie duomenys"), second));
        assertThat(as.run(first, () -> correctPresence.undo(id, 5, first))).isEqualTo(new Outcome.Undone());

        assertThat(corrections.standing(family)).isZero();
        assertThat(corrections.see("/permits/corrections/" + id + "?language=en", first))
                .contains("Undone");
    }

    private void db(Runnable work) {
        as.run(Officer.SYSTEM, work);
    }
}
