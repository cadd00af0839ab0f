package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.MeetingRight.ARRANGE_MEETING;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BookingId;
import lt.tiltas.programme.InterpreterId;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.plan.Leading.Led;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an interpreter for a talk: wanted, asked, agreed. What nobody could be found for is the service's gap. */
@Service
public class BookInterpreter {

    /** @param wish of the family; the booking has it as it was when the interpreter was wanted */
    public record Page(
            Led led, TalkOf.Talk talk, Optional<Booking> booking, List<Interpreters.Free> free, Optional<Wish> wish) {}

    public enum Answer {
        DONE,
        NOT_FREE,
        RELATIVE,
        NOT_NOW
    }

    private final Access access;
    private final TalkOf talks;
    private final Interpreters interpreters;
    private final Bookings bookings;
    private final InterpreterWishes wishes;

    BookInterpreter(
            Access access, TalkOf talks, Interpreters interpreters, Bookings bookings, InterpreterWishes wishes) {
        this.access = access;
        this.talks = talks;
        this.interpreters = interpreters;
        this.bookings = bookings;
        this.wishes = wishes;
    }

    @Transactional
    public Page open(MeetingId meeting, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        TalkOf.Opened opened = talks.open(meeting, officer);
        Led led = opened.led();
        return new Page(
                led,
                opened.talk(),
                bookings.atWork(meeting),
                interpreters.free(meeting),
                wishes.of(led.programme().id()));
    }

    @Transactional
    public void want(MeetingId meeting, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        talks.open(meeting, officer);
        bookings.wish(meeting, officer);
    }

    /** Only who could be chosen on the page: what has changed since is said. */
    @Transactional
    public Answer offer(MeetingId meeting, InterpreterId interpreter, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        talks.open(meeting, officer);
        Optional<Booking> booking = bookings.atWork(meeting).filter(one -> one.is("wanted"));
        Optional<Interpreter> chosen = interpreters.free(meeting).stream()
                .map(Interpreters.Free::who)
                .filter(who -> who.id().equals(interpreter))
                .findFirst();
        if (booking.isEmpty() || chosen.isEmpty()) {
            return Answer.NOT_FREE;
        }
        return done(bookings.offer(booking.get(), chosen.get()));
    }

    /** @param to confirmed, released or unfilled; @param relative whether the interpreter is of the family */
    @Transactional
    public Answer move(BookingId id, String to, boolean noRelative, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        Booking booking = bookings.find(id).orElseThrow(() -> new NotHere("booking"));
        MeetingId meeting = bookings.meeting(id);
        talks.open(meeting, officer);
        if (!BookingMoves.of(booking.state()).contains(to)) {
            return Answer.NOT_NOW;
        }
        if (to.equals("confirmed") && !noRelative) {
            return Answer.RELATIVE;
        }
        Answer answer = done(bookings.step(booking, to));
        if (to.equals("released") && !booking.is("wanted")) {
            bookings.wish(meeting, officer);
        }
        return answer;
    }

    @Transactional
    public Answer help(MeetingId meeting, Emergency emergency, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        talks.open(meeting, officer);
        return bookings.atWork(meeting)
                .filter(one -> one.is("wanted"))
                .map(one -> done(bookings.emergency(
                        one, emergency.who().strip(), emergency.why().strip())))
                .orElse(Answer.NOT_NOW);
    }

    private static Answer done(boolean mine) {
        if (!mine) {
            throw new OptimisticLockingFailureException("booking");
        }
        return Answer.DONE;
    }
}
