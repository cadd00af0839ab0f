package lt.tiltas.evaluation.country;

import java.text.Collator;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The country as it was counted last: its own figures, the 60 municipalities, people registered month by month. */
public record Snapshot(OffsetDateTime takenAt, Figures country, List<Municipality> municipalities, List<Month> months) {

    /** @param registered as kept: 0 stands for fewer than 10 */
    public record Month(YearMonth month, long registered) {}

    /** From the most to the least as published, then by name: equal on paper is equal here. */
    public List<Municipality> ranked(Theme theme, Locale locale) {
        Comparator<Municipality> most = Comparator.comparingDouble(
                municipality -> -theme.of(municipality.figures()).rank());
        return municipalities.stream()
                .sorted(most.thenComparing(Municipality::name, Collator.getInstance(locale)))
                .toList();
    }

    public List<Theme> themes() {
        return List.of(Theme.values()).stream()
                .filter(theme -> theme.isCounted(country))
                .toList();
    }
}
