package lt.tiltas.permits.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Almanac;
import lt.tiltas.law.CountedBy;
import lt.tiltas.law.NoRule;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Term;
import lt.tiltas.permits.clock.ClockRows.New;
import lt.tiltas.permits.clock.ClockedApplications.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of an application follow each of its steps, in the same transaction; the days stored with it and theirs are the same. */
@Service
public class FollowSteps {

    static final String ATTEND = "permit.attend-by";
    public static final String PAPERS = "permit.papers-by";
    public static final String APPEAL = "permit.appeal-by";
    private static final String EXTEND = "permit.extend-by";

    private final ClockedApplications applications;
    private final ClockRows rows;
    private final Rules rules;
    private final Clock clock;

    FollowSteps(ClockedApplications applications, ClockRows rows, Rules rules, Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    /** Called when the application has been written, with the code of the step. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID application, String step, @Nullable String reason, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        Days days = applications.days(application);
        Clocked whose = Clocked.application(application);
        Almanac almanac = rules.almanac();
        for (RunningClock running : rows.running(whose)) {
            boolean decides = running.rule().equals(days.decideRule());
            switch (step) {
                case "appear" -> endIf(running.rule().equals(ATTEND), running, today, "met");
                case "ask_for_papers" -> {}
                case "reopen" -> endIf(running.rule().equals(APPEAL), running, today, "met");
                case "bring_papers" -> endOrResume(decides, running, today, "met");
                case "end_waiting" -> endOrResume(decides, running, today, "dropped");
                case "extend" -> extendIf(decides, running, almanac, days, reason, officer);
                default -> endIf(days.ended(), running, today, step.equals("terminate") ? "dropped" : "met");
            }
        }
        if (!days.ended()) {
            rows.start(Clocked.Kind.APPLICATION, due(days, almanac));
            rows.running(whose).forEach(running -> keepEqual(running, days, almanac));
        }
    }

    /** The letter that asks for papers has arrived, on the day that stands in the application: the time to decide stands still. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void papersAsked(UUID application) {
        Days days = applications.days(application);
        LocalDate from = Objects.requireNonNull(days.askedOn());
        rows.running(Clocked.application(application)).stream()
                .filter(running -> running.rule().equals(days.decideRule()))
                .forEach(running -> rows.pause(running, from, "papers"));
        rows.start(Clocked.Kind.APPLICATION, due(days, rules.almanac()));
    }

    /** The refusal has arrived. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mayAppeal(UUID application, LocalDate from, LocalDate by) {
        rows.start(Clocked.Kind.APPLICATION, List.of(clock(application, APPEAL, from, by, rules.almanac())));
    }

    /** The time to appeal has passed. How many clocks ended by it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int endAppeals() {
        return rows.endPassed(APPEAL, LocalDate.now(clock));
    }

    /** Applications of before clocks were kept get theirs. How many clocks were started. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int adopt() {
        Almanac almanac = rules.almanac();
        List<New> clocks = new ArrayList<>();
        applications.withoutClocks().forEach(days -> clocks.addAll(due(days, almanac)));
        if (!clocks.isEmpty()) {
            rows.start(Clocked.Kind.APPLICATION, clocks);
            applications.pauseWaiting();
        }
        return clocks.size();
    }

    /** The clocks that run for an application as it stands. */
    private static List<New> due(Days days, Almanac almanac) {
        List<New> clocks = new ArrayList<>();
        if (days.attendedOn() == null) {
            clocks.add(clock(days.id(), ATTEND, days.submittedOn(), days.dueOn(), almanac));
            return clocks;
        }
        LocalDate decideBy = Objects.requireNonNullElse(days.decideBy(), days.dueOn());
        clocks.add(clock(days.id(), days.decideRule(), days.attendedOn(), decideBy, almanac));
        if (days.askedOn() != null) {
            clocks.add(clock(days.id(), PAPERS, days.askedOn(), days.dueOn(), almanac));
        }
        return clocks;
    }

    private static New clock(UUID application, String rule, LocalDate from, LocalDate stored, Almanac almanac) {
        Term term = Term.of(rule, CountedBy.CIVIL_CODE, from);
        return new New(application, stored.equals(computed(term, almanac)) ? term : term.given(stored), stored);
    }

    /** Null where the law of that day is not in our data: the stored day is then what we know. */
    private static @Nullable LocalDate computed(Term term, Almanac almanac) {
        try {
            return almanac.due(term);
        } catch (NoRule e) {
            return null;
        }
    }

    private void endIf(boolean so, RunningClock running, LocalDate on, String outcome) {
        if (so) {
            rows.end(running, on, outcome);
        }
    }

    private void endOrResume(boolean decides, RunningClock running, LocalDate on, String outcome) {
        if (decides) {
            rows.resume(running, on);
        } else {
            rows.end(running, on, outcome);
        }
    }

    private void extendIf(
            boolean so, RunningClock running, Almanac almanac, Days days, @Nullable String reason, Officer officer) {
        if (so) {
            int more = almanac.span(EXTEND, running.dueOn()).amount();
            LocalDate after = Objects.requireNonNull(days.decideBy());
            rows.keep(running, running.term().extension() + more, after);
            rows.extended(running, after, Objects.requireNonNullElse(reason, "–"), officer);
        }
    }

    /** What stands in the application holds; where rule and pauses would give another day, the clock says that it was given. */
    private void keepEqual(RunningClock running, Days days, Almanac almanac) {
        LocalDate written = running.rule().equals(days.decideRule()) ? days.decideBy() : days.dueOn();
        if (written == null || days.askedOn() != null && running.rule().equals(days.decideRule())) {
            return;
        }
        if (!written.equals(computed(running.term(), almanac))) {
            rows.give(running, written);
        } else if (!written.equals(running.dueOn())) {
            rows.keep(running, running.term().extension(), written);
        }
    }
}
