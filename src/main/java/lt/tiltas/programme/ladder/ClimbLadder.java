package lt.tiltas.programme.ladder;

import static lt.tiltas.programme.MeetingRight.CLIMB_LADDER;
import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.RungId;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After a missed talk: asks, calls, looks for another way, comes nearer, changes the service. */
@Service
public class ClimbLadder {

    /** @param barrier what is in the way, as the person says it */
    public record Done(
            @NotNull @Pattern(regexp = "agreed|our_gap|no_answer|declined|service_changed")
            String outcome,

            @Pattern(regexp = "|transport|childcare|work|illness|fear|phone|not_understood|interpreter|office|other")
            @Nullable
            String barrier,

            @Size(max = 1000) @Nullable String note,
            int version) {

        @Nullable
        String barrierOrNull() {
            return barrier == null || barrier.isBlank() ? null : barrier;
        }

        @Nullable
        String noteOrNull() {
            return note == null || note.isBlank() ? null : note.strip();
        }

        boolean ours() {
            return "interpreter".equals(barrier) || "office".equals(barrier);
        }
    }

    /** @param mine whether this officer may end it: the last step is a supervisor's, and never of whom the family did not come to */
    public record Page(Leading.Led led, Rung rung, List<Rung> all, boolean mine) {}

    public record Listed(String shown, List<Row> rows, int page, boolean more, boolean supervisor) {}

    public record Row(HouseholdCard card, Rung rung) {}

    public sealed interface Outcome {

        /** @param ended whether no further step follows */
        record Ended(Leading.Led led, boolean ended) implements Outcome {}

        record Ours() implements Outcome {}

        record NotPossibleHere() implements Outcome {}
    }

    private final Access access;
    private final Leading leading;
    private final Rungs rungs;
    private final Supervisors supervisors;
    private final Households households;

    ClimbLadder(Access access, Leading leading, Rungs rungs, Supervisors supervisors, Households households) {
        this.access = access;
        this.leading = leading;
        this.rungs = rungs;
        this.supervisors = supervisors;
        this.households = households;
    }

    @Transactional
    public Listed list(Officer officer, String shown, int page) {
        access.allow(officer, CLIMB_LADDER);
        List<Rung> found = rungs.open(officer, shown, page);
        List<HouseholdId> ids = found.stream()
                .limit(Rungs.PAGE)
                .map(rung -> rung.about().household())
                .distinct()
                .toList();
        List<HouseholdCard> cards = households.cards(ids);
        access.saw(
                officer,
                CLIMB_LADDER,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        Map<HouseholdId, HouseholdCard> byId =
                cards.stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        List<Row> rows = found.stream()
                .limit(Rungs.PAGE)
                .filter(rung -> byId.containsKey(rung.about().household()))
                .map(rung -> new Row(byId.get(rung.about().household()), rung))
                .toList();
        return new Listed(shown, rows, page, found.size() > Rungs.PAGE, supervisors.supervises());
    }

    @Transactional
    public Page open(RungId id, Officer officer) {
        access.allow(officer, CLIMB_LADDER);
        Rung rung = rungs.find(id).filter(one -> one.outcome() == null).orElseThrow(() -> new NotHere("rung"));
        Leading.Led led = leading.open(rung.about().programme(), officer, LEAD_PROGRAMME);
        return new Page(led, rung, rungs.of(rung.about().meeting()), mine(rung, officer));
    }

    /** Writes down how it ended; where it has failed the next kinder one begins at once. */
    @Transactional
    public Outcome end(RungId id, Done done, Officer officer) {
        Page page = open(id, officer);
        if (!page.mine || !Rung.outcomes(page.rung.number()).contains(done.outcome())) {
            return new Outcome.NotPossibleHere();
        }
        boolean failed = Rung.FAILED.contains(done.outcome());
        if (failed && done.ours()) {
            return new Outcome.Ours();
        }
        if (!rungs.end(page.rung, done, officer)) {
            throw new OptimisticLockingFailureException("rung");
        }
        if (failed && !page.rung.last()) {
            rungs.add(page.rung.about().meeting(), page.rung.number() + 1, officer);
        }
        return new Outcome.Ended(page.led, !failed || page.rung.last());
    }

    private boolean mine(Rung rung, Officer officer) {
        return !rung.last()
                || supervisors.supervises() && !officer.id().equals(rung.about().withOfficer());
    }
}
