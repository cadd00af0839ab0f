package lt.tiltas.registration.restriction;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.registration.person.TypedDay;
import org.springframework.validation.BindingResult;

/**
 * The form that restricts a record.
 *
 * @param ground article 18(1), a to d; message key {@code restriction.ground.<ground>}
 */
public record NewRestriction(String ground, String reason, String untilDay, String untilMonth, String untilYear) {

    public static final List<String> GROUNDS = List.of("accuracy", "unlawful", "claims", "objection");

    static final int SHORTEST = 10;

    public NewRestriction {
        ground = GROUNDS.contains(Typed.text(ground)) ? Typed.text(ground) : "";
        reason = Typed.text(reason);
        untilDay = Typed.text(untilDay);
        untilMonth = Typed.text(untilMonth);
        untilYear = Typed.text(untilYear);
    }

    TypedDay until() {
        return new TypedDay(untilDay, untilMonth, untilYear);
    }

    void check(BindingResult errors, LocalDate today, LocalDate latest) {
        if (ground.isEmpty()) {
            Typed.wrong(errors, "ground", "restriction.error.ground");
        }
        if (reason.length() < SHORTEST) {
            Typed.wrong(errors, "reason", "record.error.reason", reason);
        }
        LocalDate day = until().date();
        if (until().isBlank()) {
            Typed.wrong(errors, "until", "restriction.error.until");
        } else if (day == null) {
            Typed.wrong(errors, "until", "intake.finding.day_impossible", until().typed());
        } else if (day.isBefore(today) || day.isAfter(latest)) {
            Typed.wrong(errors, "until", "restriction.error.until-range", until().typed(), today, latest);
        }
    }
}
