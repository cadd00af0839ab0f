package lt.tiltas.placement.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place for one household as the engine weighed it: worth, less what is kept for others. Points. */
public record Weighed(
        int municipality,
        @Nullable UUID site,
        @Nullable String siteName,
        int points,
        int net,
        List<String> reasonsFor,
        List<String> reasonsAgainst,
        List<Kept> kept,
        List<Met> met) {

    /** Of a list that was placed at once. */
    public Weighed(
            int municipality,
            @Nullable UUID site,
            @Nullable String siteName,
            int points,
            int net,
            List<String> reasonsFor,
            List<String> reasonsAgainst,
            List<Kept> kept) {
        this(municipality, site, siteName, points, net, reasonsFor, reasonsAgainst, kept, List.of());
    }
}
