package lt.tiltas.reception.defect;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.defect.Step.State;
import org.jspecify.annotations.Nullable;

/**
 * Something broken in a house.
 *
 * @param severity danger, serious or minor; message key {@code defect.severity.<code>}
 * @param indicator the code of the indicator it was found at; null when somebody just said it
 */
public record Defect(
        DefectId id,
        int number,
        Where where,
        String severity,
        String words,
        @Nullable String indicator,
        Term term,
        Order order,
        Status status) {

    public static final List<String> SEVERITIES = List.of("danger", "serious", "minor");

    /** Everywhere but in a room. */
    public static final List<String> PLACES = List.of(
            "kitchen", "sanitary", "corridor", "common_room", "outside", "heating", "water", "electricity", "other");

    /**
     * @param room its label; null when it is not in a room
     * @param place room, or one of {@link #PLACES}
     * @param unfit nobody may sleep in the room until the work is checked
     */
    public record Where(
            SiteId site,
            String siteName,
            String address,
            @Nullable UUID roomId,
            @Nullable String room,
            String place,
            boolean unfit) {}

    public record Term(LocalDate reportedOn, LocalDate dueOn) {}

    /** @param expectedOn when the room, or the thing, is back in use */
    public record Order(
            @Nullable String assignedTo,
            @Nullable Long costCents,
            @Nullable LocalDate expectedOn) {}

    public record Status(State state, int version) {}

    /** One step of its course. */
    public record Event(String step, String to, OffsetDateTime at, UUID by, int organisation, String note) {}

    public boolean late(LocalDate today) {
        return !status.state.over() && term.dueOn.isBefore(today);
    }

    public String color() {
        return switch (severity) {
            case "danger" -> "danger";
            case "serious" -> "warning";
            default -> "neutral";
        };
    }
}
