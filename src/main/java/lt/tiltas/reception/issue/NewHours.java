package lt.tiltas.reception.issue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Hours of meals as they are typed: 7:30–9:30, or nothing where there is no such meal.
 *
 * @param from the first day of these hours
 */
public record NewHours(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Nullable String breakfast,
        @Nullable String snackAm,
        @Nullable String lunch,
        @Nullable String snackPm,
        @Nullable String dinner) {

    record Times(LocalTime opens, LocalTime closes) {}

    private static final Pattern TYPED =
            Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*[-–—]\\s*([01]?\\d|2[0-3])[:.]([0-5]\\d)");

    /** The field of a meal. */
    public static String field(String meal) {
        return switch (meal) {
            case "snack_am" -> "snackAm";
            case "snack_pm" -> "snackPm";
            default -> meal;
        };
    }

    private String typed(String meal) {
        String typed = switch (meal) {
            case "breakfast" -> breakfast;
            case "snack_am" -> snackAm;
            case "lunch" -> lunch;
            case "snack_pm" -> snackPm;
            default -> dinner;
        };
        return typed == null ? "" : typed.strip();
    }

    /** Nothing when the house gives no such meal. */
    Optional<Times> of(String meal) {
        Matcher typed = TYPED.matcher(typed(meal));
        if (!typed.matches()) {
            return Optional.empty();
        }
        var times = new Times(time(typed, 1), time(typed, 3));
        return times.opens().isBefore(times.closes()) ? Optional.of(times) : Optional.empty();
    }

    private static LocalTime time(Matcher typed, int group) {
        return LocalTime.of(Integer.parseInt(typed.group(group)), Integer.parseInt(typed.group(group + 1)));
    }

    /** Meals whose field holds something that is not a beginning and a later end. */
    List<String> wrong() {
        return MealHours.MEALS.stream()
                .filter(meal -> !typed(meal).isEmpty() && of(meal).isEmpty())
                .toList();
    }
}
