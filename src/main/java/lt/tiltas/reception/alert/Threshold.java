package lt.tiltas.reception.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A value that falls to {@code raiseAt} raises an alert; only above {@code clearAt} it is over.
 *
 * @param level site, municipality or country
 * @param kind free_places, free_percent, contract_ends (days) or nights_left
 */
public record Threshold(UUID id, String level, String kind, Of of, int raiseAt, int clearAt, Since since) {

    public static final List<String> KINDS = List.of("free_places", "free_percent", "contract_ends", "nights_left");
    public static final List<String> LEVELS = List.of("country", "municipality", "site");

    /** @param kinds of sites; empty for all */
    public record Of(@Nullable UUID site, @Nullable Integer municipality, List<String> kinds) {}

    public record Since(LocalDate from, String source, String certainty) {}

    /** A value from a day on; without municipality and site it is of all. */
    public record New(
            @NotNull @Pattern(regexp = "country|municipality|site")
            String level,

            @NotNull @Pattern(regexp = "free_places|free_percent|contract_ends|nights_left")
            String kind,

            @Nullable Integer municipality,
            @Nullable UUID site,
            @NotNull Integer raiseAt,
            @NotNull Integer clearAt,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from,

            @NotBlank @Size(max = 300) String source) {}

    boolean concerns(Measure measure) {
        return level.equals(measure.level())
                && (of.site() == null || of.site().equals(measure.site()))
                && (of.municipality() == null || of.municipality().equals(measure.municipality()))
                && (of.kinds().isEmpty() || of.kinds().contains(measure.siteKind()));
    }

    /** The nearest one counts: of the site before its municipality's, that before everybody's. */
    int nearness() {
        return of.site() != null ? 2 : of.municipality() != null ? 1 : 0;
    }

    boolean raises(int value) {
        return value <= raiseAt;
    }

    boolean clears(int value) {
        return value > clearAt;
    }
}
