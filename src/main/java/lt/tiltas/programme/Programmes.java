package lt.tiltas.programme;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.meeting.Meetings;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.programme.plan.Tasks;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to programmes for the modules downstream. The caller has opened the household and recorded the look;
 * row-level security decides what there is to see.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Programmes {

    private final Plans plans;
    private final Tasks tasks;
    private final Meetings meetings;

    Programmes(Plans plans, Tasks tasks, Meetings meetings) {
        this.plans = plans;
        this.tasks = tasks;
        this.meetings = meetings;
    }

    /** The open programme, if the household has one. */
    public Optional<ProgrammeCard> open(HouseholdId household) {
        return plans.open(household);
    }

    /** Households whose open programme this officer leads. */
    public List<HouseholdId> ledBy(Officer officer) {
        return plans.ledBy(officer);
    }

    /** The five nearest: overdue ones first. */
    public List<TaskLine> tasks(HouseholdId household) {
        return tasks.nearest(household);
    }

    public Optional<NextMeeting> nextMeeting(HouseholdId household) {
        return meetings.next(household);
    }

    public List<Happening> happenings(HouseholdId household) {
        return tasks.happenings(household);
    }
}
