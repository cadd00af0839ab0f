package lt.tiltas.permits.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.LetterId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;

/** A letter as facts; {@link Wording} puts them into words. */
public record Letter(
        LetterId id,
        ApplicationId application,
        LetterKind kind,
        Whose whose,
        Language language,
        Says says,
        LetterStep.State state,
        Way way,
        int version) {

    /**
     * @param person about whom it is
     * @param addressee to whom it is written: the person, or for a child the adult who filed with them
     */
    public record Whose(PersonId person, PersonId addressee, HouseholdId household, OrganisationId org) {}

    /**
     * @param papers that are asked for, message key {@code permit.paper.<paper>}
     * @param basis of a refusal, message key {@code permit.refusal.<basis>}
     * @param words of the officer, in Lithuanian
     * @param until last day of the permit
     * @param window on which days the household is awaited
     */
    public record Says(
            List<String> papers,
            @Nullable String basis,
            @Nullable String law,
            @Nullable String words,
            @Nullable LocalDate until,
            @Nullable Window window) {

        /** What is said of a permit, and on what ground. */
        public static Says of(@Nullable LocalDate until, @Nullable String law) {
            return new Says(List.of(), null, law, null, until, null);
        }

        public static Says awaited(LocalDate until, LocalDate opensOn, LocalDate closesOn) {
            return new Says(List.of(), null, null, null, until, new Window(opensOn, closesOn));
        }
    }

    public record Window(LocalDate opensOn, LocalDate closesOn) {}

    /**
     * @param channel own, post or hand; null while it has not been sent
     * @param as read, handed, receipt or rule; null while it has not arrived
     */
    public record Way(
            LocalDate writtenOn,
            @Nullable String channel,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate deliveredOn,
            @Nullable String as) {}

    /** For which application a letter is written, and to whom. */
    public record About(UUID application, UUID person, UUID addressee, UUID household) {}

    public boolean isOpen() {
        return switch (state) {
            case DRAFTED, APPROVED, SENT, RETURNED -> true;
            case DELIVERED, DEEMED, ANSWERED, DROPPED -> false;
        };
    }

    /** Whether the addressee has still to learn of it, as far as is known. */
    public boolean isUnread() {
        return state == LetterStep.State.SENT;
    }
}
