package lt.tiltas.reception.daily;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A house's day as it was signed.
 *
 * @param version 1 for the first; a correction is the next and says why
 */
public record DailyReport(
        UUID id,
        SiteId site,
        LocalDate day,
        int version,
        String words,
        @Nullable String why,
        Signed signed,
        List<Figure> figures) {

    public record Signed(OffsetDateTime at, UUID by, int organisation) {}

    DailyReport with(List<Figure> numbers) {
        return new DailyReport(id, site, day, version, words, why, signed, numbers);
    }
}
