package lt.tiltas.reception.accommodation;

import java.util.List;
import java.util.Map;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.reception.StayCard;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;

/**
 * Where a household lives and could live.
 *
 * @param held what is kept for it, also while it lives elsewhere
 * @param hoursLeft of the hold, whole hours
 * @param holdHours for how long a hold is made today
 * @param choices null for who does not give beds
 * @param municipalities short names by code
 */
public record AccommodationPage(
        HouseholdCard card,
        @Nullable StayCard current,
        @Nullable StayCard held,
        List<StayCard> history,
        long hoursLeft,
        long holdHours,
        @Nullable Choices choices,
        Map<Integer, String> municipalities) {

    /** @param fits the best first; @param others with the reason why not */
    public record Choices(List<Fit> fits, List<Misfit> others) {}

    /** @param tones codes: wished, relatives, no-pets, now; message key {@code accommodation.because.<code>} */
    public record Fit(SitePlaces site, List<FreeRoom> rooms, List<String> tones) {

        public String labels() {
            return String.join(", ", rooms.stream().map(FreeRoom::label).toList());
        }
    }

    /** @param why full, too-small or steps; message key {@code accommodation.not.<code>} */
    public record Misfit(SitePlaces site, String why) {}

    public boolean livesSomewhere() {
        return current != null && !current.is("hold");
    }

    public boolean livesInSite() {
        return current != null && current.is("stay");
    }

    public List<Map.Entry<String, String>> municipalityOptions() {
        return municipalities.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
