package lt.tiltas.preparedness.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.preparedness.drill.HouseTiming;
import lt.tiltas.preparedness.drill.Improvement;
import lt.tiltas.preparedness.drill.Inject;
import lt.tiltas.preparedness.drill.Objective;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is read and written.
 *
 * @param facts null for whoever took part elsewhere: the board is the country's offices' to read
 */
public record ReviewPage(
        Review review,
        String name,
        @Nullable Facts facts,
        List<Objective> objectives,
        List<Rating> ratings,
        List<Improvement> improvements,
        List<Reviews.Repeated> repeated,
        LocalDate today,
        boolean writes) {

    /**
     * What happened.
     *
     * @param houses that were made ready
     */
    public record Facts(
            Measured measured,
            List<Moment> moments,
            List<Inject> injects,
            List<HouseTiming> houses,
            @Nullable Forecast forecast) {}

    /**
     * What was expected on the real day against what came.
     *
     * @param people of the scenario that was acted on, over so many weeks
     * @param registered since the day began, by the readings of each morning
     * @param days that have gone by
     */
    public record Forecast(int people, int weeks, int registered, int days) {}

    public Optional<Rating> rating(UUID objective) {
        return ratings.stream()
                .filter(one -> objective.equals(one.objectiveId()))
                .findFirst();
    }

    public Optional<Rating> rating(String step) {
        return ratings.stream().filter(one -> step.equals(one.step())).findFirst();
    }

    public List<Reviews.Repeated> repeats(Improvement improvement) {
        return repeated.stream()
                .filter(one -> one.replays().equals(improvement.injectId())
                        && improvement.tests().stream()
                                .noneMatch(test -> test.injectId().equals(one.id())))
                .toList();
    }
}
