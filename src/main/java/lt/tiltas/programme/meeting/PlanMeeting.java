package lt.tiltas.programme.meeting;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PlanMeeting {

    private final Leading leading;
    private final Meetings meetings;

    PlanMeeting(Leading leading, Meetings meetings) {
        this.leading = leading;
        this.meetings = meetings;
    }

    @Transactional
    public Leading.Led plan(ProgrammeId id, Meeting.New meeting, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        meetings.add(led.programme(), meeting, officer);
        return led;
    }
}
