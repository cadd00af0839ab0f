package lt.tiltas.permits.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Hours as they are typed: of one day, or of a weekday from a day on.
 *
 * @param what one day or week
 * @param day the day, or from which day on; its weekday is the one that changes
 * @param opens empty, with {@code closes}, when shut
 */
public record OpeningForm(
        @Nullable String what,
        @Nullable String day,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String reason) {

    public static final List<String> REASONS = List.of("works", "illness", "training", "event", "extra", "other");

    static OpeningForm fresh() {
        return new OpeningForm("day", "", "", "", "works");
    }

    public void check(BindingResult errors, LocalDate today) {
        LocalDate on = date().orElse(null);
        if (on == null) {
            errors.rejectValue("day", "visit.error.day");
        } else if (!on.isAfter(today)) {
            errors.rejectValue("day", "visit.error.day-past");
        }
        Optional<LocalTime> from = time(opens);
        Optional<LocalTime> until = time(closes);
        if (blank(opens) != blank(closes)
                || !blank(opens)
                        && (from.isEmpty() || until.isEmpty() || !until.get().isAfter(from.get()))) {
            errors.rejectValue("opens", "visit.error.hours");
        }
        if (!isWeek() && !REASONS.contains(reason)) {
            errors.rejectValue("reason", "visit.error.reason");
        }
    }

    public boolean isWeek() {
        return "week".equals(what);
    }

    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Optional<Hours> hours() {
        return time(opens).flatMap(from -> time(closes).map(until -> new Hours(from, until)));
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return blank(typed)
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(String.valueOf(typed).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
