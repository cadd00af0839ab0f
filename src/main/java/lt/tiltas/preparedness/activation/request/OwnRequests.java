package lt.tiltas.preparedness.activation.request;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.Convened;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.staff.Pool;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation is asked for now, and what it said of itself before.
 *
 * @param activation null when there is none in this world, or it is only proposed
 * @param drill null on the real day; there also when its board is not begun or is over
 * @param call null when the organisation was not called
 * @param sites on its ground that stand ready
 */
public record OwnRequests(
        @Nullable Activation activation,
        @Nullable Drill drill,
        Convened.@Nullable Call call,
        OffsetDateTime now,
        List<Request> requests,
        List<StandbySite> sites,
        List<Pool> pools) {

    public record Drill(UUID id, String name) {}

    public int standbyPlaces() {
        return sites.stream().mapToInt(StandbySite::places).sum();
    }

    public boolean isCalled() {
        return call != null;
    }
}
