package lt.tiltas.registration.day;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A number for a family that has come.
 *
 * @param needs codes by which it is called before others, message key {@code day.need.<code>}
 * @param language the family speaks
 */
public record Ticket(
        TicketId id, DayId day, int number, int people, List<String> needs, String language, OffsetDateTime takenAt) {

    public static final List<String> NEEDS = List.of("infant", "pregnant", "step_free", "elderly", "child_alone");
}
