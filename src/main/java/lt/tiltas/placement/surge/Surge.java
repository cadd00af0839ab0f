package lt.tiltas.placement.surge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A list of households that wait, taken on one day. It does not grow when more families arrive: that is the next list. */
public record Surge(
        SurgeId id, String name, LocalDate arrivedFrom, LocalDate arrivedUntil, OffsetDateTime madeAt, Size size) {

    public record Size(long households, long people) {}

    /** As the coordinator asks for it; both days count. */
    public record New(
            @NotBlank @jakarta.validation.constraints.Size(max = 80) @Nullable
            String name,

            @NotNull @Nullable LocalDate arrivedFrom,
            @NotNull @Nullable LocalDate arrivedUntil) {

        boolean isUpsideDown() {
            return arrivedFrom != null && arrivedUntil != null && arrivedUntil.isBefore(arrivedFrom);
        }
    }
}
