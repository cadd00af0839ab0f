package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities laid before a family, the first of them proposed.
 *
 * @param offeredBy number of the coordinator
 */
public record Placement(
        LocalDate offeredOn,
        int offeredBy,
        List<Integer> municipalities,
        @Nullable Answer answer) {

    /**
     * @param municipality the one chosen; null when declined
     * @param reason why declined: far_from_relatives, no_school_place, doctor_far, job_elsewhere or wants_city
     * @param movesOn the day agreed for the journey; null when declined
     */
    public record Answer(
            LocalDate on,
            @Nullable Integer municipality,
            @Nullable String reason,
            @Nullable LocalDate movesOn) {}

    public boolean accepted() {
        return answer != null && answer.municipality() != null;
    }
}
