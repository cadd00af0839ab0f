package lt.tiltas.programme.meeting;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.interpreter.Bookings;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.review.PlanReviews;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PlanMeeting {

    /** What has been planned, and with whom. */
    public record Planned(Leading.Led led, MeetingId meeting) {}

    /** What hangs on a talk. */
    @Component
    record Around(Bookings bookings, PlanReviews reviews, Rules rules, Clock clock) {}

    private final Leading leading;
    private final Meetings meetings;
    private final Around around;

    PlanMeeting(Leading leading, Meetings meetings, Around around) {
        this.leading = leading;
        this.meetings = meetings;
        this.around = around;
    }

    @Transactional
    public Planned plan(ProgrammeId id, Meeting.New meeting, Officer officer) {
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        int minutes = meeting.minutes() == null ? usual() : meeting.minutes();
        MeetingId planned = meetings.add(led.programme(), meeting, minutes, officer);
        if (meeting.wantsInterpreter()) {
            around.bookings.wish(planned, officer);
        }
        if (meeting.kindOrTalk().equals("review")) {
            around.reviews.invite(id, planned);
        }
        return new Planned(led, planned);
    }

    /** How long a talk lasts when nobody says otherwise. */
    int usual() {
        return around.rules
                .number("programme.meeting-minutes", LocalDate.now(around.clock))
                .intValueExact();
    }
}
