package lt.tiltas.programme.meeting;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.NextMeeting;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.interpreter.Booking;
import lt.tiltas.programme.interpreter.Bookings;
import lt.tiltas.programme.ladder.Rungs;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.review.PlanReviews;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a talk went. A missed one is nobody's failure: it asks whether all is well, and for another time. */
@Service
public class RecordMeeting {

    /** @param booking of an interpreter, when there is one */
    public record Page(Led led, NextMeeting meeting, Standing standing, Optional<Booking> booking) {}

    public sealed interface Outcome {

        /** @param review to be written down now that its talk was held */
        record Recorded(Led led, Optional<PlanReviewId> review) implements Outcome {}

        /** No interpreter was there, or the barrier is ours: the person has missed nothing. */
        record OurGap() implements Outcome {}

        record ToldAhead() implements Outcome {}

        record ByWhom() implements Outcome {}

        /** Its day has not come: it may be moved or called off, but nobody has come or stayed away. */
        record NotYet() implements Outcome {}
    }

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    /** What moves with a talk. */
    @Component
    record Around(Bookings bookings, Rungs rungs, PlanReviews reviews, Clock clock) {}

    private final Access access;
    private final Leading leading;
    private final Meetings meetings;
    private final Around around;

    RecordMeeting(Access access, Leading leading, Meetings meetings, Around around) {
        this.access = access;
        this.leading = leading;
        this.meetings = meetings;
        this.around = around;
    }

    @Transactional
    public Page open(MeetingId id, Officer officer) {
        access.allow(officer, LEAD_PROGRAMME);
        var found = meetings.find(id)
                .filter(meeting -> meeting.state().equals("planned"))
                .orElseThrow(() -> new NotHere("meeting"));
        return new Page(
                leading.open(found.programme(), officer, LEAD_PROGRAMME),
                found.meeting(),
                found.standing(),
                around.bookings.atWork(id));
    }

    @Transactional
    public Outcome record(MeetingId id, Meeting.Record record, Officer officer) {
        access.allow(officer, LEAD_PROGRAMME);
        var found = meetings.find(id).orElseThrow(() -> new NotHere("meeting"));
        Led led = leading.open(found.programme(), officer, LEAD_PROGRAMME);
        if (record.state().equals("moved") && record.movedByOrNull() == null) {
            return new Outcome.ByWhom();
        }
        if (record.happened() && dayOf(found.meeting()).isAfter(LocalDate.now(around.clock))) {
            return new Outcome.NotYet();
        }
        if (record.state().equals("missed")) {
            if (found.standing().toldAhead()) {
                return new Outcome.ToldAhead();
            }
            if (record.ourBarrier() || record.interpreterMissing() || around.bookings.lacking(id)) {
                return new Outcome.OurGap();
            }
        }
        if (!meetings.record(id, record)) {
            throw new OptimisticLockingFailureException("meeting");
        }
        around.bookings.after(id, record.state(), record.interpreterMissing());
        if (record.state().equals("missed")) {
            around.rungs.begin(id, officer);
        }
        return new Outcome.Recorded(led, around.reviews.after(id, record.state().equals("held")));
    }

    private static LocalDate dayOf(NextMeeting meeting) {
        return meeting.at().atZoneSameInstant(VILNIUS).toLocalDate();
    }
}
