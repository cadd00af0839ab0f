package lt.tiltas.placement.run;

import lt.tiltas.placement.engine.Site;
import lt.tiltas.reception.SitePlaces;
import org.jspecify.annotations.Nullable;

/**
 * What the engine calls a site, as it really is.
 *
 * @param places rooms of the register; null for homes that the municipality has stated and that are not in it
 */
public record Home(Site site, int municipality, @Nullable SitePlaces places) {

    public @Nullable String name() {
        return places == null ? null : places.name();
    }
}
