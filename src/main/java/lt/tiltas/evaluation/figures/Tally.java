package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.CASE_MANAGERS;
import static lt.tiltas.evaluation.figures.Measure.LOAD;
import static lt.tiltas.evaluation.figures.Measure.NOT_PLACED;
import static lt.tiltas.evaluation.figures.Measure.PEOPLE;
import static lt.tiltas.evaluation.figures.Measure.WAITING;
import static lt.tiltas.evaluation.figures.Measure.WAITING_DAYS;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.evaluation.figures.FigureSource.Count;
import lt.tiltas.web.SmallNumbers;

/** Adds up exact counts and gives out only what the rule of small numbers leaves of them. */
public class Tally {

    private static final int NOWHERE = 0;

    private record Cell(int place, Measure measure) {}

    private final List<Integer> municipalities;
    private final Set<Measure> counted = EnumSet.noneOf(Measure.class);
    private final Map<Cell, Long> exact = new HashMap<>();

    public Tally(List<Integer> municipalities) {
        this.municipalities = municipalities;
    }

    public void add(Set<Measure> measures, Collection<Count> counts) {
        counted.addAll(measures);
        counts.forEach(count -> exact.merge(new Cell(count.place(), count.measure()), count.value(), Long::sum));
    }

    Map<Measure, Long> municipality(int code) {
        Map<Measure, Long> kept = new HashMap<>();
        counted.stream().filter(Measure::municipal).forEach(measure -> keep(kept, measure, exact(code, measure)));
        long people = SmallNumbers.kept(exact(code, PEOPLE));
        long managers = exact(code, CASE_MANAGERS);
        if (managers > 0 && people > 0) {
            kept.put(LOAD, Math.round((double) people / managers));
        }
        return kept;
    }

    Map<Measure, Long> country() {
        Map<Measure, Long> kept = new HashMap<>();
        counted.forEach(measure -> keep(kept, measure, everywhere(measure)));
        if (counted.contains(PEOPLE)) {
            kept.put(NOT_PLACED, SmallNumbers.kept(exact(NOWHERE, PEOPLE)));
        }
        if (counted.contains(WAITING_DAYS) && SmallNumbers.kept(everywhere(WAITING)) > 0) {
            kept.put(WAITING_DAYS, everywhere(WAITING_DAYS));
        }
        load(kept);
        return kept;
    }

    List<Integer> municipalities() {
        return municipalities;
    }

    /** Only where there are case managers: the others carry nothing. */
    private void load(Map<Measure, Long> kept) {
        List<Integer> staffed = municipalities.stream()
                .filter(code -> exact(code, CASE_MANAGERS) > 0)
                .toList();
        long people = SmallNumbers.kept(
                staffed.stream().mapToLong(code -> exact(code, PEOPLE)).sum());
        long managers =
                staffed.stream().mapToLong(code -> exact(code, CASE_MANAGERS)).sum();
        if (managers > 0 && people > 0) {
            kept.put(LOAD, Math.round((double) people / managers));
        }
    }

    private static void keep(Map<Measure, Long> kept, Measure measure, long value) {
        if (measure.ofPeople()) {
            kept.put(measure, SmallNumbers.kept(value));
        } else if (measure.ofPlaces()) {
            kept.put(measure, value);
        }
    }

    private long exact(int place, Measure measure) {
        return exact.getOrDefault(new Cell(place, measure), 0L);
    }

    private long everywhere(Measure measure) {
        return exact(NOWHERE, measure)
                + municipalities.stream()
                        .mapToLong(code -> exact(code, measure))
                        .sum();
    }
}
