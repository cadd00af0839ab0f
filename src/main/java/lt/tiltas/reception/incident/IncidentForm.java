package lt.tiltas.reception.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What went wrong, as it is reported.
 *
 * @param alone of a missing child: whether it came without parents
 * @param sent made by the page, so that a form sent twice is one incident
 */
public record IncidentForm(
        @NotNull @Nullable UUID site,

        @NotBlank
        @Pattern(
                regexp = "|violence|hate|fire|illness|missing_child|missing|child_harm|self_harm|death|damage|theft"
                        + "|data_loss|other")
        @Nullable
        String kind,

        @NotNull @Min(1) @Max(4) @Nullable Integer severity,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime at,

        @NotBlank @Size(max = 200) @Nullable String place,
        @NotBlank @Size(max = 4000) @Nullable String words,
        @Nullable Boolean alone,
        @NotNull @Nullable UUID sent) {}
