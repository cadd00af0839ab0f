package lt.tiltas.programme.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.programme.PlanReviewId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * When a plan is looked at together again.
 *
 * @param kind first, second, third, before_band, fourth, fifth or half_year
 * @param state due, invited, held or signed
 * @param meetingAt to which the family is invited
 */
public record Review(
        PlanReviewId id,
        String kind,
        LocalDate dueOn,
        String state,
        @Nullable OffsetDateTime meetingAt,
        @Nullable String changes,
        About about,
        int version) {

    public record About(
            ProgrammeId programme,
            HouseholdId household,
            @Nullable String leadName,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate signedOn) {}

    /** Due and not held, from the next day on: whether or not an invitation is out. */
    public boolean lateOn(LocalDate day) {
        return open() && dueOn.isBefore(day);
    }

    public boolean open() {
        return state.equals("due") || state.equals("invited");
    }

    public boolean held() {
        return state.equals("held");
    }
}
