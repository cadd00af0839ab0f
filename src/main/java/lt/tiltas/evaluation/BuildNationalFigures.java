package lt.tiltas.evaluation;

import static lt.tiltas.evaluation.EvaluationRight.BUILD_FIGURES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.evaluation.figures.Cubes;
import lt.tiltas.evaluation.figures.FigureSource;
import lt.tiltas.evaluation.figures.MonthlyRegistrations;
import lt.tiltas.evaluation.figures.Tally;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts people and places and keeps what may be published as the day's snapshot. The database lets only the system's
 * actor do it; done again on the same day, it replaces the day.
 */
@Service
public class BuildNationalFigures {

    private final List<FigureSource> sources;
    private final MonthlyRegistrations registrations;
    private final Cubes cubes;
    private final Access access;
    private final Clock clock;

    BuildNationalFigures(
            List<FigureSource> sources, MonthlyRegistrations registrations, Cubes cubes, Access access, Clock clock) {
        this.sources = sources;
        this.registrations = registrations;
        this.cubes = cubes;
        this.access = access;
        this.clock = clock;
    }

    /** To be called as {@link Officer#SYSTEM}. */
    @Transactional
    public void build() {
        access.require(Officer.SYSTEM, BUILD_FIGURES);
        LocalDate today = LocalDate.now(clock);
        cubes.open(today, OffsetDateTime.now(clock));
        Tally tally = new Tally(cubes.municipalities());
        sources.forEach(source -> tally.add(source.measures(), source.counts(today)));
        cubes.replace(today, tally);
        cubes.replaceMonths(registrations.counts());
    }
}
