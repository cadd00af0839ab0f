package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.MeetingRight.ARRANGE_MEETING;
import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family wishes of its interpreters, written down by its case manager. */
@Service
public class SayWish {

    /** @param known whoever is on the list or has interpreted for them */
    public record Page(Leading.Led led, Wish wish, List<InterpreterWishes.Known> known) {}

    private final Access access;
    private final Leading leading;
    private final InterpreterWishes wishes;
    private final Interpreters interpreters;

    SayWish(Access access, Leading leading, InterpreterWishes wishes, Interpreters interpreters) {
        this.access = access;
        this.leading = leading;
        this.wishes = wishes;
        this.interpreters = interpreters;
    }

    @Transactional
    public Page open(ProgrammeId id, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        Leading.Led led = leading.open(id, officer, LEAD_PROGRAMME);
        Wish wish =
                wishes.of(id).orElseGet(() -> Wish.in(led.household().contact().language()));
        List<InterpreterWishes.Known> listed = interpreters.of(officer).stream()
                .map(one -> new InterpreterWishes.Known(
                        one.id().value(), one.written().name()))
                .toList();
        return new Page(
                led,
                wish,
                Stream.concat(listed.stream(), wishes.known(id).stream())
                        .distinct()
                        .toList());
    }

    @Transactional
    public Page say(ProgrammeId id, Wish wish, Officer officer) {
        Page page = open(id, officer);
        wishes.write(id, wish, officer);
        return page;
    }
}
