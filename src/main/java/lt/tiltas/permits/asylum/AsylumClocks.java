package lt.tiltas.permits.asylum;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Almanac;
import lt.tiltas.law.CountedBy;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Term;
import lt.tiltas.permits.clock.ClockRows;
import lt.tiltas.permits.clock.Clocked;
import lt.tiltas.permits.clock.RunningClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every arrow of the course starts, stops, puts off or ends a clock. A track that is left keeps its clock on record. */
@Component
class AsylumClocks {

    private static final String REGISTER = "asylum.register";
    private static final String NEEDS = "asylum.special-needs";
    static final String LODGE = "asylum.lodge";
    private static final String ADMISSIBILITY = "asylum.inadmissible";
    private static final String APPEAL = "asylum.appeal";
    private static final String EXTENSION = "-extension";

    private final ClockRows rows;
    private final AsylumCases cases;
    private final Rules rules;

    AsylumClocks(ClockRows rows, AsylumCases cases, Rules rules) {
        this.rows = rows;
        this.cases = cases;
        this.rules = rules;
    }

    void begin(AsylumCase made) {
        Almanac almanac = rules.almanac();
        start(made, REGISTER, made.dates().madeOn(), almanac);
        start(made, NEEDS, made.dates().madeOn(), almanac);
        keepNearest(made);
    }

    /** @param after the case as it stands now */
    void follow(AsylumCase after, AsylumStep step, LocalDate today, @Nullable String reason, Officer officer) {
        Almanac almanac = rules.almanac();
        List<RunningClock> running = rows.running(Clocked.asylum(after.id().value()));
        switch (step) {
            case REGISTER -> {
                end(running, REGISTER::equals, today, "met");
                start(after, LODGE, today, almanac);
            }
            case LODGE -> {
                end(running, LODGE::equals, today, "met");
                start(after, ADMISSIBILITY, today, almanac);
            }
            case EXAMINE_ADMISSIBILITY -> {}
            case TAKE_REGULAR, TAKE_ACCELERATED, TAKE_BORDER -> {
                end(running, ADMISSIBILITY::equals, today, "met");
                end(running, rule -> !rule.equals(NEEDS) && !rule.equals(ADMISSIBILITY), today, "dropped");
                start(after, "asylum." + after.state().code(), trackFrom(after), almanac);
            }
            case ASSESS_NEEDS -> end(running, NEEDS::equals, today, "met");
            case EXTEND ->
                running.stream()
                        .filter(AsylumClocks::mayBeExtended)
                        .forEach(one -> extend(one, almanac, reason, officer));
            case BEGIN_TRANSFER, SUSPEND, BEGIN_AGE ->
                running.stream()
                        .filter(one -> !one.rule().equals(NEEDS))
                        .forEach(one -> rows.pause(one, today, Objects.requireNonNull(step.begins())));
            case END_TRANSFER, END_SUSPENSION, END_AGE -> goOn(after, running, today, almanac);
            case FIND_INADMISSIBLE, GRANT_REFUGEE, GRANT_SUBSIDIARY, REFUSE -> end(running, rule -> true, today, "met");
            case NOTIFY -> start(after, appeal(after), today, almanac);
            case APPEAL_FILED -> end(running, rule -> true, today, "met");
            case WITHDRAW, FIND_WITHDRAWN, CLOSE -> end(running, rule -> true, today, "dropped");
        }
        keepNearest(after);
    }

    private String appeal(AsylumCase decided) {
        boolean quick = decided.state() == AsylumState.INADMISSIBLE
                || decided.state() == AsylumState.IMPLICIT_WITHDRAWAL
                || cases.decidedAccelerated(decided.id());
        return quick ? APPEAL + "-short" : APPEAL;
    }

    private static LocalDate trackFrom(AsylumCase one) {
        return Objects.requireNonNull(
                one.state() == AsylumState.BORDER
                        ? one.dates().registeredOn()
                        : one.dates().lodgedOn());
    }

    private void start(AsylumCase one, String rule, LocalDate from, Almanac almanac) {
        Term term = Term.of(rule, CountedBy.REGULATION_1182_71, from);
        rows.start(Clocked.Kind.ASYLUM, List.of(new ClockRows.New(one.id().value(), term, almanac.due(term))));
    }

    private void end(List<RunningClock> running, Predicate<String> which, LocalDate on, String outcome) {
        running.stream().filter(one -> which.test(one.rule())).forEach(one -> rows.end(one, on, outcome));
    }

    private static boolean mayBeExtended(RunningClock one) {
        return one.rule().equals(ADMISSIBILITY) || one.rule().equals("asylum.regular");
    }

    private void extend(RunningClock one, Almanac almanac, @Nullable String reason, Officer officer) {
        int more = almanac.span(one.rule() + EXTENSION, one.term().startedOn()).amount();
        Term longer = one.term().extended(one.term().extension() + more);
        LocalDate due = almanac.due(longer);
        rows.keep(one, longer.extension(), due);
        rows.extended(one, due, Objects.requireNonNullElse(reason, "–"), officer);
    }

    /** The pauses are closed; each clock is due later by what it has lost. */
    private void goOn(AsylumCase one, List<RunningClock> running, LocalDate today, Almanac almanac) {
        running.forEach(clock -> rows.resume(clock, today));
        rows.running(Clocked.asylum(one.id().value()))
                .forEach(clock -> rows.keep(clock, clock.term().extension(), almanac.due(clock.term())));
    }

    private void keepNearest(AsylumCase one) {
        LocalDate nearest = rows.running(Clocked.asylum(one.id().value())).stream()
                .filter(clock -> one.side() == null || clock.rule().equals(NEEDS))
                .map(RunningClock::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        cases.due(one.id(), nearest);
    }
}
