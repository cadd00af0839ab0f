package lt.tiltas.placement.offer;

import static lt.tiltas.placement.PlacementRight.RECORD_ANSWER;

import jakarta.validation.constraints.Size;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The coordinator writes down what the household says. Its yes begins the stay and hands the case to the municipality; its no frees the beds at once. */
@Service
public class RecordAnswer {

    /** @param language in which the words were said */
    public record Written(
            @Nullable String answer,
            @Nullable String movesOn,
            @Nullable String reason,
            @Nullable @Size(max = 500) String words,
            @Nullable String language,
            @Nullable String version) {

        boolean isYes() {
            return "accepted".equals(answer);
        }

        HouseholdAnswer said() {
            return isYes()
                    ? HouseholdAnswer.yes("office")
                    : HouseholdAnswer.no(
                            reason == null ? "other" : reason, words, language == null ? "lt" : language, "office");
        }
    }

    private final FindOffer find;
    private final OfferSteps steps;
    private final BySystem system;

    RecordAnswer(FindOffer find, OfferSteps steps, BySystem system) {
        this.find = find;
        this.steps = steps;
        this.system = system;
    }

    Stepped record(HouseholdId id, Written written, Officer officer) {
        Offer open = find.open(id, officer, RECORD_ANSWER);
        if (!open.waitsForHousehold()) {
            throw new NotHere("a question to the household");
        }
        return system.take(() -> steps.household(
                steps.seen(open.id(), Entry.version(written.version())),
                written.said(),
                Entry.day(written.movesOn()),
                officer));
    }
}
