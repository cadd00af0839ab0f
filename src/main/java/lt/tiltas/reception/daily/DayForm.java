package lt.tiltas.reception.daily;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the officer signs.
 *
 * @param version of the report that the page showed, 0 for none
 * @param sent made by the page, so that a form sent twice is one report
 */
public record DayForm(
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Size(max = 2000) @Nullable String words,
        @Size(max = 500) @Nullable String why,
        int version,
        @NotNull @Nullable UUID sent) {}
