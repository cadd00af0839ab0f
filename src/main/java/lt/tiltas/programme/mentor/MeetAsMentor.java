package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MENTOR_SIDE;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.mentor.MoveMatch.Outcome;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mentor's side, kept by the mentor's organisation: whom its mentors meet, when next, and for how long they have met. */
@Service
public class MeetAsMentor {

    public record Page(Mentored match, List<HoursEntry> hours, LocalDate today) {}

    private final Access access;
    private final Mentoring mentoring;
    private final MentorDays days;

    MeetAsMentor(Access access, Mentoring mentoring, MentorDays days) {
        this.access = access;
        this.mentoring = mentoring;
        this.days = days;
    }

    @Transactional
    public List<Mentored> list(Officer officer) {
        access.allow(officer, MENTOR_SIDE);
        List<Mentored> all = mentoring.all();
        access.saw(officer, MENTOR_SIDE, all.stream().map(Mentored::person).toList());
        return all;
    }

    @Transactional
    public Page open(MentorMatchId id, Officer officer) {
        return new Page(seen(id, officer), mentoring.hours(id), days.today());
    }

    /** @throws OptimisticLockingFailureException when it moved since the page was made */
    @Transactional
    public Outcome move(MentorMatchId id, MatchStep step, int version, Officer officer) {
        access.allow(officer, MENTOR_SIDE);
        Mentored match = seen(id, officer);
        if (!step.of(MatchStep.Side.MENTOR)) {
            throw new NotHere("step");
        }
        if (match.version() == version + 1 && match.state() == step.to()) {
            return new Outcome.Moved(step.code());
        }
        if (!step.possible(match.state(), MatchStep.Side.MENTOR)) {
            return new Outcome.NotPossible();
        }
        return kept(mentoring.move(id, version, step), step.code());
    }

    @Transactional
    public Outcome plan(MentorMatchId id, MentorMatch.Plan plan, Officer officer) {
        access.allow(officer, MENTOR_SIDE);
        seen(id, officer);
        return kept(mentoring.plan(id, plan), "plan");
    }

    @Transactional
    public Outcome write(MentorMatchId id, HoursEntry.Form form, Officer officer) {
        access.allow(officer, MENTOR_SIDE);
        seen(id, officer);
        return mentoring.write(id, form) ? new Outcome.Moved("hours") : new Outcome.NotThatDay();
    }

    @Transactional
    public boolean answer(MentorMatchId id, HoursEntryId entry, boolean yes, Officer officer) {
        access.allow(officer, MENTOR_SIDE);
        seen(id, officer);
        return mentoring.hours(id).stream().anyMatch(one -> one.id().equals(entry)) && mentoring.answer(entry, yes);
    }

    /** What the database refuses because a check does not hold, or they did not meet; the transaction is over by then. */
    static Outcome refused(DataIntegrityViolationException refusal) {
        String why = String.valueOf(refusal.getMostSpecificCause().getMessage());
        if (why.contains("match_needs_valid_check")) {
            return new Outcome.NoValidCheck();
        }
        if (why.contains("hours_are_of_days_on_which_they_met")) {
            return new Outcome.NotThatDay();
        }
        throw refusal;
    }

    private static Outcome kept(boolean done, String step) {
        if (!done) {
            throw new OptimisticLockingFailureException("match moved meanwhile");
        }
        return new Outcome.Moved(step);
    }

    private Mentored seen(MentorMatchId id, Officer officer) {
        access.allow(officer, MENTOR_SIDE);
        Mentored match = mentoring.find(id).orElseThrow(() -> new NotHere("match"));
        access.saw(officer, MENTOR_SIDE, List.of(match.person()));
        return match;
    }
}
