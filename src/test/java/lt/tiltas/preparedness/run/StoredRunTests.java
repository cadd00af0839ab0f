package lt.tiltas.preparedness.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.scenario.AskedOf;
import lt.tiltas.preparedness.scenario.Documents;
import lt.tiltas.preparedness.scenario.FreezeQuestion;
import lt.tiltas.preparedness.scenario.Frozen;
import lt.tiltas.preparedness.scenario.Question;
import lt.tiltas.preparedness.scenario.Shape;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run is repeated from what was kept, whatever has become of the country since. */
@TiltasTest
class StoredRunTests {

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    KeepQuestion keepQuestion;

    @Autowired
    RepeatRun repeatRun;

    @Autowired
    CompareRuns compareRuns;

    @Autowired
    FreezeQuestion freezeQuestion;

    @Autowired
    ReadKept readKept;

    @Autowired
    StoredRuns runs;

    private Officer analyst;

    @BeforeEach
    void an_analyst_and_a_family() {
        analyst = as.at(1, Role.ANALYST);
        given.household(19, "Saugotenko", "Olha", "Ivan");
    }

    private static Question question(int people, int places) {
        return new Question(
                Shape.RETURN,
                people,
                100,
                10,
                BigDecimal.valueOf(25),
                BigDecimal.ZERO,
                new Question.Hands(60, 25, 60, 60),
                new Question.Places(places, 1, null),
                null);
    }

    private KeepQuestion.Kept keep(String name, Question question, AskedOf country) {
        var form = new KeptScenario.New(UUID.randomUUID(), name, country.code());
        return as.run(analyst, () -> keepQuestion.keep(form, question, "people=1", analyst));
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    private RepeatRun.Outcome repeat(UUID run) {
        return as.run(analyst, () -> repeatRun.repeat(run, UUID.randomUUID(), analyst));
    }

    private StoredRun run(UUID id) {
        return as.run(analyst, () -> readKept.run(id, analyst)).run();
    }

    @Test
    void a_run_is_the_same_to_the_byte_when_the_country_and_the_assumptions_have_changed() throws SQLException {
        KeepQuestion.Kept kept = keep(unique("Steady"), question(20_000, 500), AskedOf.TODAY);
        Frozen before = freeze();
        LocalDate day = LocalDate.now();
        owner.run(
                "insert into preparedness.assumption (code, valid_from, value, low, high, unit, mark, source, checked_on, owner)"
                        + " values ('collective-weeks', date '" + day + "', 20, 2, 26, 'weeks', 'U', 'Bandymas', date '"
                        + day + "', 'agency')");
        try {
            given.household(19, "Saugotenko", "Iryna", "Petro", "Lesia", "Taras");
            assertThat(Documents.text(freeze())).isNotEqualTo(Documents.text(before));
            assertThat(repeat(kept.run())).isInstanceOf(RepeatRun.Outcome.Same.class);
            KeepQuestion.Kept now =
                    as.run(analyst, () -> keepQuestion.again(kept.scenario(), UUID.randomUUID(), analyst));
            assertThat(run(now.run()).proof().inputs())
                    .isNotEqualTo(run(kept.run()).proof().inputs());
            assertThat(run(now.run()).proof().result())
                    .isNotEqualTo(run(kept.run()).proof().result());
            assertThat(now.version()).isEqualTo(1);
        } finally {
            owner.run(
                    "create policy tests_remove on preparedness.assumption to tiltas_owner using (source = 'Bandymas');"
                            + "delete from preparedness.assumption where source = 'Bandymas';"
                            + "drop policy tests_remove on preparedness.assumption");
        }
    }

    private Frozen freeze() {
        return as.run(analyst, () -> freezeQuestion.freeze(question(20_000, 500), AskedOf.TODAY, analyst));
    }

    @Test
    void what_is_read_from_the_document_is_what_was_written_into_it() {
        Frozen frozen = freeze();
        String text = Documents.text(frozen);
        Frozen again = Documents.frozen(text);
        assertThat(again).isEqualTo(frozen);
        assertThat(Documents.text(again)).isEqualTo(text);
        assertThat(text).doesNotContain("\n", "Saugotenko", "unsure");
    }

    @Test
    void two_threads_and_sixteen_give_the_same_fingerprint() throws Exception {
        Frozen frozen = Documents.frozen(Documents.text(freeze()));
        Callable<String> reckon = () -> Reckoned.of(frozen, 7, 700).result();
        String two = onThreads(2, reckon);
        assertThat(onThreads(16, reckon)).isEqualTo(two);
    }

    private static String onThreads(int threads, Callable<String> work) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(work).get();
        }
    }

    @Test
    void where_a_repetition_differs_is_said() {
        KeepQuestion.Kept kept = keep(unique("Differing"), question(20_000, 0), AskedOf.INVENTED);
        UUID other = UUID.randomUUID();
        as.run(analyst, () -> {
            Frozen frozen = Documents.frozen(runs.inputs(kept.run()));
            Reckoned wrong = Reckoned.of(frozen, 1, 300);
            UUID version = db.sql("select version_id from preparedness.run where id = ?")
                    .param(kept.run())
                    .query(UUID.class)
                    .single();
            runs.add(new StoredRuns.New(other, version, Documents.text(frozen), 2, 300, 10, wrong), analyst);
        });
        assertThat(repeat(other)).isInstanceOfSatisfying(RepeatRun.Outcome.Differs.class, differs -> {
            assertThat(differs.points()).isPositive();
            assertThat(differs.engine()).isFalse();
        });
        Repeat repeat =
                as.run(analyst, () -> readKept.run(other, analyst)).repeats().getFirst();
        assertThat(repeat.same()).isFalse();
        assertThat(repeat.first()).isNotNull();
        assertThat(repeat.first().week()).isZero();
        assertThat(repeat.engine()).isEqualTo(Outlook.ENGINE);
    }

    @Test
    void a_against_a_differs_by_nothing_and_b_may_be_better() {
        UUID a = keep(unique("A"), question(60_000, 0), AskedOf.INVENTED).run();
        UUID b = keep(unique("B"), question(60_000, 3_000), AskedOf.INVENTED).run();
        for (Comparison comparison : compared(a, a)) {
            assertThat(comparison.same()).isOne();
            assertThat(comparison.difference().p5()).isZero();
            assertThat(comparison.difference().p95()).isZero();
        }
        List<Comparison> changed = compared(a, b);
        assertThat(changed.getFirst().better()).isGreaterThan(0.5);
        assertThat(changed.getLast().difference().p5()).isPositive();
    }

    private List<Comparison> compared(UUID a, UUID b) {
        var outcome = as.run(analyst, () -> compareRuns.compare(a, b, analyst));
        return ((CompareRuns.Outcome.Compared) outcome).runs().comparisons();
    }

    @Test
    void runs_over_other_weeks_are_not_compared() {
        UUID a = keep(unique("Ten"), question(1_000, 0), AskedOf.INVENTED).run();
        UUID b = keep(
                        unique("Twenty"),
                        new Question(null, 1_000, null, 20, null, null, null, null, null),
                        AskedOf.INVENTED)
                .run();
        assertThat(as.run(analyst, () -> compareRuns.compare(a, b, analyst)))
                .isInstanceOf(CompareRuns.Outcome.NotAlike.class);
    }

    @Test
    void the_invented_country_has_sixty_municipalities_and_knows_nothing_of_this_one() {
        Frozen frozen = as.run(analyst, () -> freezeQuestion.freeze(question(20_000, 500), AskedOf.INVENTED, analyst));
        assertThat(frozen.world().towns()).hasSize(60).extracting(Town::code).isSorted();
        assertThat(frozen.world().people()).isBetween(40_000.0, 70_000.0);
        given.household(19, "Saugotenko", "Nina", "Oleh");
        Frozen later = as.run(analyst, () -> freezeQuestion.freeze(question(20_000, 500), AskedOf.INVENTED, analyst));
        assertThat(Documents.text(later)).isEqualTo(Documents.text(frozen));
        assertThat(frozen.plan().openings().getFirst().town())
                .isEqualTo(freeze().plan().openings().getFirst().town());
    }

    @Test
    void the_same_name_is_a_further_version_and_the_same_form_is_one() {
        String name = unique("Twice");
        var form = new KeptScenario.New(UUID.randomUUID(), name, "invented");
        Question small = new Question(null, 500, null, 4, null, null, null, null, null);
        KeepQuestion.Kept first = as.run(analyst, () -> keepQuestion.keep(form, small, "", analyst));
        KeepQuestion.Kept again = as.run(analyst, () -> keepQuestion.keep(form, small, "", analyst));
        assertThat(again).isEqualTo(first);
        KeepQuestion.Kept second = keep(name, small, AskedOf.INVENTED);
        assertThat(second.scenario()).isEqualTo(first.scenario());
        assertThat(second.version()).isEqualTo(2);
        assertThat(run(first.run()).proof().result())
                .isEqualTo(run(second.run()).proof().result());
    }

    @Test
    void nobody_changes_a_run_and_a_lock_stays() {
        UUID run = keep(
                        unique("Locked"),
                        new Question(null, 500, null, 4, null, null, null, null, null),
                        AskedOf.INVENTED)
                .run();
        assertThat(as.run(analyst, () -> runs.note(run, "for the meeting", true, analyst)))
                .isTrue();
        assertThat(as.run(analyst, () -> runs.note(run, "for another", false, analyst)))
                .isFalse();
        assertThat(run(run).note()).isEqualTo("for the meeting");
        for (String change : List.of(
                "update preparedness.run set result_sha256 = result_sha256",
                "update preparedness.run_point set p5 = p5",
                "delete from preparedness.run_repeat",
                "delete from preparedness.run",
                "update preparedness.scenario set name = name")) {
            assertThatThrownBy(() -> as.run(analyst, () -> {
                        db.sql(change).update();
                    }))
                    .hasStackTraceContaining("permission denied");
        }
        Officer coordinator = as.at(19, Role.COORDINATOR);
        assertThat(as.run(
                        coordinator,
                        () -> db.sql("select count(*) from preparedness.run")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }
}
