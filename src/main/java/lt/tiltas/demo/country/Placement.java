package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three municipalities laid before a family, the first of them proposed.
 *
 * @param offeredBy number of the coordinator
 */
public record Placement(
        LocalDate offeredOn,
        int offeredBy,
        List<Candidate> candidates,
        @Nullable Answer answer) {

    /** @param reasons any of relatives, wished, beds_free, school_place, jobs, language_course, doctor_near */
    public record Candidate(int municipality, List<String> reasons) {}

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
