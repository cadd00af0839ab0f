package lt.tiltas.registration.guardian;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.registration.person.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Who answers for a child, as the officer writes it down.
 *
 * @param who id of an adult of the household, or {@link Guardianship#SOMEBODY_ELSE}
 */
public record GuardianForm(String kind, String who, String name, String contact, String basis, Days days) {

    private static final int LONGEST = 200;

    /** From when, and until when if that is known. */
    public record Days(
            String fromDay, String fromMonth, String fromYear, String untilDay, String untilMonth, String untilYear) {

        public Days {
            fromDay = Typed.text(fromDay);
            fromMonth = Typed.text(fromMonth);
            fromYear = Typed.text(fromYear);
            untilDay = Typed.text(untilDay);
            untilMonth = Typed.text(untilMonth);
            untilYear = Typed.text(untilYear);
        }

        TypedDay from() {
            return new TypedDay(fromDay, fromMonth, fromYear);
        }

        TypedDay until() {
            return new TypedDay(untilDay, untilMonth, untilYear);
        }
    }

    public GuardianForm {
        kind = Guardianship.KINDS.contains(Typed.text(kind)) ? Typed.text(kind) : "";
        who = Typed.text(who);
        name = Typed.text(name);
        contact = Typed.text(contact);
        basis = Typed.text(basis);
        days = days == null ? new Days("", "", "", "", "", "") : days;
    }

    static GuardianForm blank() {
        return new GuardianForm("", "", "", "", "", null);
    }

    @Nullable
    UUID guardian() {
        return who.equals(Guardianship.SOMEBODY_ELSE) ? null : UUID.fromString(who);
    }

    /** @param adults ids of those of the household who may be chosen */
    void check(BindingResult errors, List<String> adults) {
        if (kind.isEmpty()) {
            Typed.wrong(errors, "kind", "guardian.error.kind");
        }
        if (!adults.contains(who) && !who.equals(Guardianship.SOMEBODY_ELSE)) {
            Typed.wrong(errors, "who", "guardian.error.who");
        } else if (who.equals(Guardianship.SOMEBODY_ELSE) && name.isEmpty()) {
            Typed.wrong(errors, "name", "guardian.error.name");
        }
        if (basis.isEmpty()) {
            Typed.wrong(errors, "basis", "guardian.error.basis");
        }
        checkDays(errors);
        checkLength(errors, "name", name);
        checkLength(errors, "contact", contact);
        checkLength(errors, "basis", basis);
    }

    private void checkDays(BindingResult errors) {
        LocalDate begins = days.from().date();
        LocalDate ends = days.until().date();
        if (begins == null) {
            Typed.wrong(errors, "days.from", "guardian.error.from");
        }
        if (!days.until().isBlank() && ends == null) {
            Typed.wrong(
                    errors,
                    "days.until",
                    "intake.finding.day_impossible",
                    days.until().typed());
        } else if (begins != null && ends != null && ends.isBefore(begins)) {
            Typed.wrong(errors, "days.until", "guardian.error.until");
        }
    }

    private static void checkLength(BindingResult errors, String field, String text) {
        if (text.length() > LONGEST) {
            Typed.wrong(errors, field, "person.error.too-long", text, LONGEST);
        }
    }
}
