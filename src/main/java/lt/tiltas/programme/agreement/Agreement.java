package lt.tiltas.programme.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.programme.Goal;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import lt.tiltas.programme.agreement.SigningAge.Who;
import lt.tiltas.programme.assessment.Assessment;
import lt.tiltas.programme.mark.StepMark;

/**
 * How far a family has come with its assessments and plans, for the programme's page.
 *
 * @param still the programme is paused: nothing is late
 */
public record Agreement(
        List<Line> people, Map<StepId, StepMark> marks, Map<GoalId, Integer> near, boolean still, LocalDate today) {

    public static final Agreement NONE = new Agreement(List.of(), Map.of(), Map.of(), false, LocalDate.MIN);

    /**
     * One of the family.
     *
     * @param due by when the next is to be done; empty when nothing waits
     */
    public record Line(Who who, Optional<Assessment> assessment, List<PlanVersion> plans, Due due) {

        /** The one being worked on, else the one in force. */
        public Optional<PlanVersion> plan() {
            return plans.stream()
                    .filter(PlanVersion::underWay)
                    .findFirst()
                    .or(() -> plans.stream()
                            .filter(one -> one.state().equals("active"))
                            .findFirst());
        }
    }

    /** @param assessment while there is none; @param offer while no plan was shared; @param sign while none was signed or declined */
    public record Due(Optional<LocalDate> assessment, Optional<LocalDate> offer, Optional<LocalDate> sign) {}

    public StepMark mark(Step step) {
        return marks.getOrDefault(step.id(), StepMark.none(step.id(), step.fromPerson()));
    }

    public Optional<Integer> near(Goal goal) {
        return Optional.ofNullable(near.get(goal.id()));
    }

    public boolean late(LocalDate due) {
        return !still && due.isBefore(today);
    }

    public boolean late(Assessment assessment) {
        return !still && assessment.late(today);
    }
}
