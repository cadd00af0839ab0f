package lt.tiltas.reception.leave;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/** One person away, or about to be. */
public record Leave(
        UUID id,
        LeaveId request,
        Who who,
        Where where,
        Away away,
        LeaveStep.State state,
        Said said,
        OffsetDateTime askedAt,
        int version) {

    /** @param name empty where the reader may not know it */
    public record Who(UUID person, HouseholdId household, String name) {}

    public record Where(SiteId site, String name) {}

    /**
     * @param from the first night away
     * @param until the day of coming back
     * @param longerUntil the day that is asked for instead
     */
    public record Away(
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate longerUntil,
            @Nullable OffsetDateTime returnedAt) {

        public long nights() {
            return ChronoUnit.DAYS.between(from, until);
        }
    }

    /** @param self whether the family asked on its own phone */
    public record Said(String words, String answer, boolean self) {}

    public PersonId personId() {
        return new PersonId(who.person());
    }

    /** Not back although the day has passed. */
    public boolean overdue(LocalDate today) {
        return (state == LeaveStep.State.APPROVED || state == LeaveStep.State.LONGER_ASKED)
                && away.until().isBefore(today);
    }

    public boolean awayOn(LocalDate day) {
        return (state == LeaveStep.State.APPROVED || state == LeaveStep.State.LONGER_ASKED)
                && !away.from().isAfter(day);
    }
}
