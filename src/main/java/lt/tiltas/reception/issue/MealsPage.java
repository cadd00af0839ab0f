package lt.tiltas.reception.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.reception.presence.House;

/**
 * The kitchen's numbers.
 *
 * @param given how many were given what today
 * @param eaters today and tomorrow: {@code all}, {@code minors}, and each diet
 */
public record MealsPage(
        House house,
        LocalDate today,
        List<MealHours> hours,
        Map<String, Integer> given,
        Map<String, Integer> eaters,
        Map<String, Integer> tomorrow) {

    public int given(String what) {
        return given.getOrDefault(what, 0);
    }

    /** Who may have this meal that day. */
    public int expected(MealHours meal, Map<String, Integer> day) {
        return day.getOrDefault(meal.minorsOnly() ? "minors" : "all", 0);
    }

    public List<String> diets() {
        return SetDiet.KINDS.stream()
                .filter(kind -> eaters.containsKey(kind) || tomorrow.containsKey(kind))
                .toList();
    }

    /** Things given out today, without the meals. */
    public List<String> items() {
        return given.keySet().stream()
                .filter(what -> !MealHours.MEALS.contains(what))
                .toList();
    }

    /** As it is typed. */
    public String typed(String meal) {
        return hours.stream()
                .filter(one -> one.meal().equals(meal))
                .map(one -> one.opens() + "–" + one.closes())
                .findFirst()
                .orElse("");
    }
}
