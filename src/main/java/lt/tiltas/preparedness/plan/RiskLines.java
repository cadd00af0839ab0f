package lt.tiltas.preparedness.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.Wave2022;

/** What was seen in 2022, and what nobody knows of the next time. */
final class RiskLines {

    private static final LocalDate PEAK = LocalDate.of(2022, 3, 17);
    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 14);
    private static final LocalDate SUNDAY = LocalDate.of(2022, 3, 20);

    private RiskLines() {}

    static List<Line> of(List<Assumption> assumptions) {
        DayTable wave = new Wave2022().table();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("plan.row.peak", PEAK, Math.round(wave.on(PEAK))));
        lines.add(Line.of(
                "plan.row.week", MONDAY, SUNDAY, Math.round(wave.total(SUNDAY) - wave.total(MONDAY.minusDays(1)))));
        assumptions.stream().filter(Assumption::isUnsure).map(RiskLines::line).forEach(lines::add);
        return lines;
    }

    static Line line(Assumption one) {
        return Line.of(
                "plan.row.assumption",
                Line.of("assumption." + one.code()),
                Line.of("assumption.unit." + one.unit(), one.value()),
                one.low(),
                one.high(),
                Line.of("assumption.mark." + one.mark()));
    }
}
