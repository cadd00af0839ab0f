package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import java.time.OffsetDateTime;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's steps: it proposes, writes down what was said, and plans the next meeting. The same step sent twice is done once. */
@Service
public class MoveMatch {

    public sealed interface Outcome {
        record Moved(String step) implements Outcome {}

        record NotPossible() implements Outcome {}

        /** Nobody whose checks do not hold meets anybody. */
        record NoValidCheck() implements Outcome {}

        /** Hours of that day are there, or they did not meet then. */
        record NotThatDay() implements Outcome {}
    }

    private final Access access;
    private final OpenMatch openMatch;
    private final MentorMatches matches;
    private final MentorChecks checks;
    private final MentorDays days;

    MoveMatch(Access access, OpenMatch openMatch, MentorMatches matches, MentorChecks checks, MentorDays days) {
        this.access = access;
        this.openMatch = openMatch;
        this.matches = matches;
        this.checks = checks;
        this.days = days;
    }

    @Transactional
    public Outcome propose(MentorMatchId id, MentorId mentor, int version, Officer officer) {
        access.allow(officer, MATCH_MENTOR);
        OpenMatch.Page page = openMatch.open(id, officer);
        MentorMatch match = page.match();
        if (match.with() != null && match.with().id().equals(mentor)) {
            return new Outcome.Moved("propose");
        }
        if (page.fits().stream().noneMatch(one -> one.id().equals(mentor))) {
            return new Outcome.NotPossible();
        }
        if (!matches.propose(id, mentor, version, days.today())) {
            throw new OptimisticLockingFailureException("match moved meanwhile");
        }
        return new Outcome.Moved("propose");
    }

    /** @throws NotHere when it is not for the office to say */
    @Transactional
    public Outcome move(MentorMatchId id, MatchStep step, int version, Officer officer) {
        access.allow(officer, MATCH_MENTOR);
        MentorMatch match = openMatch.open(id, officer).match();
        return take(match, step, MatchStep.Side.OFFICE, version);
    }

    @Transactional
    public Outcome plan(MentorMatchId id, MentorMatch.Plan plan, Officer officer) {
        access.allow(officer, MATCH_MENTOR);
        MentorMatch match = openMatch.open(id, officer).match();
        OffsetDateTime at = Objects.requireNonNull(plan.moment());
        if (!match.state().agreed() || match.with() == null) {
            return new Outcome.NotPossible();
        }
        if (!checks.fit(match.with().id(), match.wish().children(), plan.on())) {
            return new Outcome.NoValidCheck();
        }
        if (!matches.plan(id, at, plan.where(), plan.version())) {
            throw new OptimisticLockingFailureException("match moved meanwhile");
        }
        return new Outcome.Moved("plan");
    }

    /** @throws OptimisticLockingFailureException when somebody else moved it since the page was made */
    Outcome take(MentorMatch match, MatchStep step, MatchStep.Side side, int version) {
        return take(
                match,
                step,
                side,
                new MentorMatches.Moved(step, side, match.wish().goal(), version, days.today()));
    }

    Outcome take(MentorMatch match, MatchStep step, MatchStep.Side side, MentorMatches.Moved moved) {
        if (!step.of(side)) {
            throw new NotHere("step");
        }
        if (match.version() == moved.version() + 1 && match.state() == step.to()) {
            return new Outcome.Moved(step.code());
        }
        if (!step.possible(match.state(), side)) {
            return new Outcome.NotPossible();
        }
        boolean meets = step.to().agreed();
        if (meets
                && (match.with() == null
                        || !checks.fit(match.with().id(), match.wish().children(), days.today()))) {
            return new Outcome.NoValidCheck();
        }
        if (!matches.move(match.id(), moved)) {
            throw new OptimisticLockingFailureException("match moved meanwhile");
        }
        return new Outcome.Moved(step.code());
    }
}
