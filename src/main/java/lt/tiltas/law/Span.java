package lt.tiltas.law;

import java.time.LocalDate;

/** A period as the law says it: 20 working days, 4 months. */
public record Span(int amount, Counting counting) {

    public LocalDate due(LocalDate event, Holidays holidays) {
        return counting.due(event, amount, holidays);
    }
}
