package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the form of the week.
 *
 * @param statedFor the week of the last statement; null when there is none
 */
public record StatementForm(
        LocalDate week,
        @Nullable LocalDate statedFor,
        @Nullable OffsetDateTime statedAt,
        boolean isThisWeeks) {

    static StatementForm of(StateWeek.Current current) {
        return new StatementForm(
                current.week(),
                current.last().map(Statement::week).orElse(null),
                current.last().map(last -> last.written().at()).orElse(null),
                current.isThisWeeks());
    }

    public List<String> languages() {
        return Stated.LANGUAGES;
    }

    public List<String> care() {
        return Stated.CARE;
    }

    public List<String> jobs() {
        return Stated.JOBS;
    }

    public int homes() {
        return Stated.HOMES;
    }
}
