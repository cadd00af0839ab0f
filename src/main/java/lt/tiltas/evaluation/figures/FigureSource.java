package lt.tiltas.evaluation.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One place where figures come from: another module's published view, read as the system's actor. */
public interface FigureSource {

    /** An exact count. {@code place} is a municipality's code, 0 for what belongs to none. */
    record Count(int place, Measure measure, long value) {}

    /** What it counts: a municipality it says nothing of has none of it. */
    Set<Measure> measures();

    List<Count> counts(LocalDate today);
}
