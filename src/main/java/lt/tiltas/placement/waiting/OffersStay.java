package lt.tiltas.placement.waiting;

import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.placement.Placements;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.Regrouping.Consequence;
import org.springframework.stereotype.Component;

/** An offer was made to a family as it was; when the family changes, somebody has to look at it again. */
@Component
class OffersStay implements Consequence.Source {

    private static final String PLACEMENT = "placement";

    private final Placements placements;

    OffersStay(Placements placements) {
        this.placements = placements;
    }

    @Override
    public List<Consequence> of(Regrouping planned) {
        return placements
                .openOffer(planned.from().id())
                .map(offer -> Consequence.todo(
                        PLACEMENT,
                        planned.closes() ? "regrouping.placement.withdraw" : "regrouping.placement.stays",
                        new OrganisationId(offer.municipality())))
                .map(List::of)
                .orElseGet(() -> List.of(Consequence.of(PLACEMENT, "regrouping.placement.none")));
    }
}
