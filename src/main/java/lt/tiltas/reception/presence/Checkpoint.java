package lt.tiltas.reception.presence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.issue.Given;
import lt.tiltas.reception.issue.MealHours;
import lt.tiltas.registration.HouseholdId;

/**
 * What the door and the kitchen see when a card is shown.
 *
 * @param key of the next act from this page
 * @param nights after how many somebody has not been seen
 * @param offers what may be given out now
 */
public record Checkpoint(
        House house,
        HouseholdId household,
        List<Resident> people,
        Day day,
        UUID key,
        Offers offers,
        Map<UUID, List<String>> diets,
        List<Given> given) {

    public record Day(LocalDate on, OffsetDateTime now, int nights, LocalDate adultBorn) {}

    /** @param hours of today's meals, whether open now or not */
    public record Offers(List<MealHours> hours, List<String> meals, List<String> items) {}

    /** One sentence that stands above all else, message key {@code checkpoint.alert.<code>}. */
    public record Alert(String code, String name, long count, LocalDate on) {}

    public List<Alert> alerts() {
        return people.stream().flatMap(person -> alerts(person).stream()).toList();
    }

    private List<Alert> alerts(Resident person) {
        String name = person.name().full();
        List<Alert> found = new ArrayList<>();
        switch (standing(person)) {
            case "overdue" ->
                found.add(new Alert("overdue", name, 0, person.away().until()));
            case "leave" ->
                found.add(new Alert(
                        person.away().until().equals(day.on()) ? "leave-ends" : "leave",
                        name,
                        0,
                        person.away().until()));
            case "unseen" -> found.add(new Alert("unseen", name, person.unseenNights(day.on()), day.on()));
            default -> {}
        }
        if (person.leavesOn(day.on())) {
            found.add(new Alert("moves-out", name, 0, day.on()));
        }
        return found;
    }

    public String standing(Resident person) {
        return person.standing(day.on(), day.nights());
    }

    public String rooms() {
        return String.join(", ", people.stream().map(Resident::room).distinct().toList());
    }

    public List<String> dietsOf(Resident person) {
        return diets.getOrDefault(person.person(), List.of());
    }

    public boolean minor(Resident person) {
        return person.bornAfter(day.adultBorn());
    }

    /** What the person was given today, newest first. */
    public List<Given> givenTo(Resident person) {
        return given.stream()
                .filter(one -> one.person().equals(person.person()))
                .toList();
    }

    /** Outside of the hours of its meals the house gives none. */
    public boolean kitchenShut() {
        return !offers.hours().isEmpty() && offers.meals().isEmpty();
    }
}
