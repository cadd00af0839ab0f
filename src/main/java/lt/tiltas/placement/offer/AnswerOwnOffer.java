package lt.tiltas.placement.offer;

import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.placement.OwnOffers.Answered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A household answers on its own page. */
@Service
public class AnswerOwnOffer {

    public record Seen(OfferId id, int version) {}

    private final FindOffer find;
    private final OfferSteps steps;
    private final BySystem system;
    private final Deadlines deadlines;

    AnswerOwnOffer(FindOffer find, OfferSteps steps, BySystem system, Deadlines deadlines) {
        this.find = find;
        this.steps = steps;
        this.system = system;
        this.deadlines = deadlines;
    }

    public boolean isAdult(@Nullable LocalDate bornOn) {
        return bornOn == null || !bornOn.isAfter(deadlines.adultsBornBy());
    }

    public Answered answer(Seen seen, HouseholdAnswer said, @Nullable LocalDate movesOn, Officer officer, Right right) {
        if (!find.by(seen.id(), officer, right).waitsForHousehold()) {
            throw new NotHere("a question to the household");
        }
        Stepped stepped =
                system.take(() -> steps.household(steps.seen(seen.id(), seen.version()), said, movesOn, officer));
        return switch (stepped) {
            case Stepped.MovesIn(int municipality, LocalDate on) -> new Answered.MovesIn(on);
            case Stepped.BedsGone() -> new Answered.BedsGone();
            case Stepped.Went(OfferState to) ->
                to == OfferState.WAITS_MUNICIPALITY ? new Answered.AsksMunicipality() : new Answered.SaidNo();
        };
    }
}
