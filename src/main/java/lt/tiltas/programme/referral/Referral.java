package lt.tiltas.programme.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Words;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/** A person sent on to a service. */
public record Referral(
        ServiceReferralId id,
        Whose whose,
        Target target,
        Said said,
        ReferralStep.State state,
        Days days,
        Ended ended,
        int version) {

    /** What a consent may let the receiver see, in the order in which it is asked (message key {@code referred.field.<code>}). */
    public static final List<String> FIELDS = List.of("name", "contact", "language", "birth-year", "need", "goal");

    public static final List<String> OUTCOMES = List.of("helped", "partly", "not", "stopped", "no_answer");

    public static final List<String> REASONS = List.of("full", "not-ours", "language", "not-reached", "other");

    /** @param decides who says yes or no: the person, or for a child an adult of the family */
    public record Whose(
            ProgrammeId programme,
            HouseholdId household,
            OrganisationId municipality,
            PersonId person,
            PersonId decides) {}

    /** @param org the receiver when it works in the system; null for one outside */
    public record Target(
            String service,
            String provider,
            String contact,
            @Nullable Integer org) {

        public boolean outside() {
            return org == null;
        }
    }

    /**
     * @param goal which may be shared too; null when none was chosen
     * @param asks what the office asks to share, of {@link #FIELDS}
     */
    public record Said(Words need, @Nullable Words goal, List<String> asks) {}

    /** @param dueOn by when the next word is expected */
    public record Days(
            LocalDate madeOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closedOn) {}

    public record Ended(
            @Nullable String declinedBecause,
            @Nullable String alternative,
            @Nullable String outcome) {}

    /** @param answer given or refused */
    public record Consent(
            String answer,
            List<String> fields,
            String language,
            @Nullable String interpreter,
            String how,
            OffsetDateTime askedAt,
            @Nullable OffsetDateTime withdrawnAt) {

        public boolean inForce() {
            return answer.equals("given") && withdrawnAt == null;
        }
    }

    public record Happened(
            String step,
            @Nullable String words,
            OffsetDateTime at,
            @Nullable Integer org) {}

    /** Silent past the day by which a word was expected. */
    public boolean late(LocalDate today) {
        return days.dueOn() != null && days.dueOn().isBefore(today) && state.shared();
    }
}
