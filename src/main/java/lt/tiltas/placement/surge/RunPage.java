package lt.tiltas.placement.surge;

import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;

/** Households of a run, those of one municipality or all. */
public record RunPage(Surge surge, Run run, @Nullable Integer municipality, Paged<Row> listed) {

    public record Row(HouseholdCard card, Destination destination) {}

    /** Address of this list without the page. */
    public String href() {
        return "/surges/" + surge.id() + "/households?run=" + run.number()
                + (municipality == null ? "" : "&municipality=" + municipality);
    }
}
