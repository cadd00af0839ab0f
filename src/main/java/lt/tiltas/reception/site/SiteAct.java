package lt.tiltas.reception.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a whole site, and why.
 *
 * @param act message key {@code site.act.<act>}, filled with the day and the figure
 */
public record SiteAct(
        String act,
        @Nullable Integer figure,
        LocalDate onDay,
        @Nullable String why,
        OffsetDateTime madeAt,
        String madeByName) {}
