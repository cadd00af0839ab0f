package lt.tiltas.programme.meeting;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.NextMeeting;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a talk went. A missed one is nobody's failure: it asks for another time. */
@Service
public class RecordMeeting {

    public record Page(Led led, NextMeeting meeting) {}

    private final Access access;
    private final Leading leading;
    private final Meetings meetings;

    RecordMeeting(Access access, Leading leading, Meetings meetings) {
        this.access = access;
        this.leading = leading;
        this.meetings = meetings;
    }

    @Transactional
    public Page open(MeetingId id, Officer officer) {
        access.allow(officer, LEAD_PROGRAMME);
        var found = meetings.find(id)
                .filter(meeting -> meeting.state().equals("planned"))
                .orElseThrow(() -> new NotHere("meeting"));
        return new Page(leading.open(found.programme(), officer, LEAD_PROGRAMME), found.meeting());
    }

    @Transactional
    public Led record(MeetingId id, Meeting.Record record, Officer officer) {
        access.allow(officer, LEAD_PROGRAMME);
        var found = meetings.find(id).orElseThrow(() -> new NotHere("meeting"));
        Led led = leading.open(found.programme(), officer, LEAD_PROGRAMME);
        if (!meetings.record(id, record)) {
            throw new OptimisticLockingFailureException("meeting");
        }
        return led;
    }
}
