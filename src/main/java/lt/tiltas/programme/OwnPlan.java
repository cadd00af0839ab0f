package lt.tiltas.programme;

import static lt.tiltas.programme.ProgrammeRight.OWN_PLAN;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.meeting.Meetings;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.programme.step.MoveStep;
import lt.tiltas.programme.step.ProposeStep;
import lt.tiltas.programme.step.StepMoves;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may do in the own programme. The database lets a person reach no other. */
@Service
@Transactional
public class OwnPlan {

    private final Access access;
    private final Plans plans;
    private final Meetings meetings;
    private final MoveStep moveStep;
    private final ProposeStep proposeStep;

    OwnPlan(Access access, Plans plans, Meetings meetings, MoveStep moveStep, ProposeStep proposeStep) {
        this.access = access;
        this.plans = plans;
        this.meetings = meetings;
        this.moveStep = moveStep;
        this.proposeStep = proposeStep;
    }

    /**
     * Ticks an own step, takes the tick back, or answers an idea of the office.
     *
     * @param state done, doing, agreed or dropped
     */
    public void move(StepId step, String state, int version, Officer officer) {
        access.require(officer, OWN_PLAN, self(officer));
        ProgrammeCard programme = plans.with(step).orElseThrow(() -> new NotHere("step"));
        moveStep.moveOwn(programme, step, new MoveStep.To(state, version));
    }

    /** What the person may do with this step now; empty when it is somebody else's. */
    public static List<String> moves(Step step) {
        return StepMoves.ofPerson(step);
    }

    /** An idea of the person, in the person's own words; the case manager answers it. */
    public void propose(GoalId goal, String words, String language, Officer officer) {
        access.require(officer, OWN_PLAN, self(officer));
        ProgrammeCard programme = plans.with(goal).orElseThrow(() -> new NotHere("goal"));
        proposeStep.propose(programme, goal, words, language, officer);
    }

    /** Asks for another time; whoever planned the talk sees it. */
    public void askOtherTime(MeetingId meeting, Officer officer) {
        access.require(officer, OWN_PLAN, self(officer));
        if (!meetings.askOtherTime(meeting)) {
            throw new NotHere("meeting");
        }
    }

    private static PersonId self(Officer officer) {
        UUID person = Objects.requireNonNull(officer.self(), "a newcomer is a person");
        return new PersonId(person);
    }
}
