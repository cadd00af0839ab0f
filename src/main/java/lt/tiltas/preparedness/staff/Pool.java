package lt.tiltas.preparedness.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People on call of one organisation for one work. */
public record Pool(int orgId, String work, int people, int withinDays, OffsetDateTime statedAt) {

    /** @param own made with the form, so that sending it twice states it once */
    record New(
            @NotNull @Nullable UUID own,

            @NotNull @Pattern(regexp = "registrar|supervisor|social|post") @Nullable
            String work,

            @NotNull @Min(0) @Max(10_000) @Nullable Integer people,
            @NotNull @Min(0) @Max(365) @Nullable Integer days) {

        static New blank() {
            return new New(UUID.randomUUID(), null, null, null);
        }
    }
}
