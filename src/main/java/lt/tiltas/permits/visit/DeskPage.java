package lt.tiltas.permits.visit;

import java.util.List;
import java.util.Optional;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.permits.visit.DeskVisits.Line;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Paged;

/**
 * A desk of a unit today.
 *
 * @param unit empty until it is said which desk this is
 * @param today visits with a time, and those who came without one; a page of them
 */
public record DeskPage(
        List<Unit> units,
        Optional<Unit> unit,
        int desk,
        Optional<Serving> now,
        List<Line> waiting,
        List<Line> missed,
        List<Line> elsewhere,
        Paged<Line> today,
        int served) {

    /** It is not said yet which desk this is. */
    static DeskPage unsaid(List<Unit> units) {
        return new DeskPage(
                units,
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Paged.of(List.of(), 0, 1),
                0);
    }

    /** @param applications that will be marked as attended */
    public record Serving(Line line, HouseholdCard card, int applications) {}

    public String href() {
        return unit.map(one -> "/permits/desk?unit=" + one.id() + "&desk=" + desk)
                .orElse("/permits/desk");
    }
}
