package lt.tiltas.reception.issue;

import java.time.LocalTime;
import java.util.List;

/** When a meal is given out in a house. */
public record MealHours(String meal, LocalTime opens, LocalTime closes) {

    /** In the order of the day. */
    public static final List<String> MEALS = List.of("breakfast", "snack_am", "lunch", "snack_pm", "dinner");

    /** Five meals a day are for the young ones (EASO guidance on reception conditions, standard 21). */
    public boolean minorsOnly() {
        return meal.startsWith("snack");
    }

    public boolean openAt(LocalTime now) {
        return !now.isBefore(opens) && !now.isAfter(closes);
    }
}
