package lt.tiltas.preparedness.activation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A house that was opened for the day.
 *
 * @param readyOn the first night, when its lead is over
 */
public record OpenedSite(SiteId site, String name, int municipality, int places, LocalDate readyOn, String reason) {

    record New(
            @NotNull @Nullable UUID site,
            @NotNull @Size(min = 5, max = 300) @Nullable String reason) {

        static final New NONE = new New(null, null);
    }
}
