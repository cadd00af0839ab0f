package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.SUPERVISE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Closing;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor closes what another officer has proposed to close. The database asks the same. */
@Service
public class CloseProgramme {

    public record Line(Closures.Waiting waiting, HouseholdCard card) {}

    public sealed interface Outcome {
        record Closed(Leading.Led led) implements Outcome {}

        record OwnProposal(Leading.Led led) implements Outcome {}
    }

    private final Access access;
    private final Households households;
    private final Leading leading;
    private final Closures closures;
    private final Supervisors supervisors;

    CloseProgramme(Access access, Households households, Leading leading, Closures closures, Supervisors supervisors) {
        this.access = access;
        this.households = households;
        this.leading = leading;
        this.closures = closures;
        this.supervisors = supervisors;
    }

    @Transactional
    public List<Line> list(Officer officer) {
        require(officer);
        List<Closures.Waiting> waiting = closures.waiting(officer);
        Map<HouseholdId, HouseholdCard> cards =
                households
                        .cards(waiting.stream().map(Closures.Waiting::household).toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                SUPERVISE,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return waiting.stream()
                .filter(one -> cards.containsKey(one.household()))
                .map(one -> new Line(one, cards.get(one.household())))
                .toList();
    }

    @Transactional
    public Outcome close(ProgrammeId id, Officer officer) {
        require(officer);
        Leading.Led led = leading.open(id, officer, SUPERVISE);
        Closing closing = closures.open(id).orElseThrow(() -> new NotHere("closure"));
        if (closing.proposedBy().equals(officer.id())) {
            return new Outcome.OwnProposal(led);
        }
        if (!closures.close(closing, officer)) {
            throw new OptimisticLockingFailureException("closure");
        }
        return new Outcome.Closed(led);
    }

    private void require(Officer officer) {
        access.allow(officer, SUPERVISE);
        if (!supervisors.supervises()) {
            throw new NotHere("closures");
        }
    }
}
