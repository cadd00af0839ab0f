package lt.tiltas.reception.presence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One who sleeps in a house, and what is known of the person at the end of a day.
 *
 * @param until the morning of leaving, null while nobody knows it
 * @param away the leave of that day
 */
public record Resident(
        UUID person,
        HouseholdId household,
        String room,
        Name name,
        @Nullable LocalDate bornOn,
        LocalDate from,
        @Nullable LocalDate until,
        Seen seen,
        @Nullable Away away) {

    public record Name(String given, String surname) {

        public String full() {
            return given + " " + surname;
        }
    }

    /**
     * @param way in or out, the last time at the door; null when the door has not seen the person yet
     * @param at the last sign of any kind: the door, a meal, a thing given out
     */
    public record Seen(
            @Nullable String way,
            @Nullable OffsetDateTime passedAt,
            @Nullable OffsetDateTime at) {}

    /** @param until the day of coming back */
    public record Away(UUID leave, LocalDate until) {}

    public PersonId personId() {
        return new PersonId(person);
    }

    /** How many nights nobody has seen the person: since the last sign, or since moving in. */
    public long unseenNights(LocalDate day) {
        LocalDate last = seen.at() == null ? from : seen.at().toLocalDate();
        return ChronoUnit.DAYS.between(last.isBefore(from) ? from : last, day);
    }

    /**
     * leave, overdue, unseen, out or present; message key {@code presence.standing.<code>}.
     *
     * @param nights after how many somebody counts as not seen; 0 where the house writes nobody down
     */
    public String standing(LocalDate day, int nights) {
        if (away != null) {
            return away.until().isBefore(day) ? "overdue" : "leave";
        }
        if (nights > 0 && unseenNights(day) >= nights) {
            return "unseen";
        }
        return "out".equals(seen.way()) ? "out" : "present";
    }

    public boolean leavesOn(LocalDate day) {
        return day.equals(until);
    }

    /** Unknown dates of birth are taken for adults. */
    public boolean bornAfter(LocalDate adultBorn) {
        return bornOn != null && bornOn.isAfter(adultBorn);
    }
}
