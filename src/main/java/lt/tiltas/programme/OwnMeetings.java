package lt.tiltas.programme;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.calendar.CalendarAddresses;
import lt.tiltas.programme.interpreter.InterpreterWishes;
import lt.tiltas.programme.meeting.Meetings;
import lt.tiltas.programme.meeting.OwnTalks;
import lt.tiltas.programme.reminder.ChooseTexts;
import lt.tiltas.programme.review.PlanReviews;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own talks, reviews, interpreter and calendar. The database lets a person reach no other family's. */
@Service
@Transactional
public class OwnMeetings {

    /** What may stand in the way, as a person says it. */
    public static final List<String> BARRIERS = List.of(
            "transport", "childcare", "work", "illness", "fear", "phone", "not_understood", "interpreter", "other");

    /** What belongs to the talks. */
    @Component
    record Around(
            PlanReviews reviews, InterpreterWishes wishes, CalendarAddresses addresses, ChooseTexts chooseTexts) {}

    private final Access access;
    private final OwnTalks talks;
    private final Meetings meetings;
    private final Around around;

    OwnMeetings(Access access, OwnTalks talks, Meetings meetings, Around around) {
        this.access = access;
        this.talks = talks;
        this.meetings = meetings;
        this.around = around;
    }

    public OwnMeeting.Page of(HouseholdId household, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        return new OwnMeeting.Page(
                talks.next(household),
                talks.past(household),
                talks.steps(household),
                talks.reviews(household),
                around.addresses.of(officer).map(one -> new OwnMeeting.Calendar(one.madeAt(), one.readOn())),
                around.chooseTexts.open(officer));
    }

    /** One that is to come. */
    public OwnMeeting.Line find(MeetingId meeting, HouseholdId household, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        return talks.next(household).stream()
                .filter(line -> line.id().equals(meeting))
                .findFirst()
                .orElseThrow(() -> new NotHere("meeting"));
    }

    public void confirm(MeetingId meeting, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        if (!meetings.confirm(meeting, "person")) {
            throw new NotHere("meeting");
        }
    }

    /** Said before, it is no missed talk. @param barrier one of {@link #BARRIERS} */
    public void cannotCome(MeetingId meeting, String barrier, String words, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        if (!BARRIERS.contains(barrier)
                || !meetings.cannotCome(meeting, barrier, words.isBlank() ? null : words.strip())) {
            throw new NotHere("meeting");
        }
    }

    /** On the own device. */
    public void sign(PlanReviewId review, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        if (!around.reviews.sign(review)) {
            throw new NotHere("review");
        }
    }

    /** Empty while there is no open programme. */
    public Optional<OwnMeeting.Interpreter> interpreter(HouseholdId household, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        return talks.programme(household)
                .map(programme ->
                        OwnMeeting.Interpreter.of(around.wishes.of(programme), around.wishes.known(programme)));
    }

    /** The language stays as the office has it when the person does not choose another. */
    public void wish(HouseholdId household, OwnMeeting.Wished wished, Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        ProgrammeId programme = talks.programme(household).orElseThrow(() -> new NotHere("programme"));
        around.wishes.write(programme, wished.wish(), officer);
    }

    /** The secret part of the address, said once. */
    public String renewCalendar(Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        return around.addresses.renew(officer).value();
    }

    public void withdrawCalendar(Officer officer) {
        access.require(officer, OWN_MEETINGS, self(officer));
        around.addresses.withdraw(officer);
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
