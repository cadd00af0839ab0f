package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.MeetingRight.KEEP_INTERPRETERS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.InterpreterId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's own list, and what it has lacked. */
@Service
public class KeepInterpreters {

    /** @param gaps by language, since a year ago: talks for which nobody was found or nobody came, and emergencies */
    public record Page(List<Interpreter> interpreters, List<Bookings.Gap> gaps) {}

    private final Access access;
    private final Interpreters interpreters;
    private final Bookings bookings;

    KeepInterpreters(Access access, Interpreters interpreters, Bookings bookings) {
        this.access = access;
        this.interpreters = interpreters;
        this.bookings = bookings;
    }

    @Transactional
    public Page list(Officer officer) {
        access.allow(officer, KEEP_INTERPRETERS);
        return new Page(interpreters.of(officer), bookings.gaps(officer));
    }

    @Transactional
    public Interpreter open(InterpreterId id, Officer officer) {
        access.allow(officer, KEEP_INTERPRETERS);
        return interpreters.find(id).orElseThrow(() -> new NotHere("interpreter"));
    }

    @Transactional
    public void add(Interpreter.New one, Officer officer) {
        access.allow(officer, KEEP_INTERPRETERS);
        interpreters.add(one, officer);
    }

    @Transactional
    public void change(InterpreterId id, Interpreter.New one, String state, int version, Officer officer) {
        open(id, officer);
        if (!interpreters.change(id, one, state, version)) {
            throw new OptimisticLockingFailureException("interpreter");
        }
    }
}
