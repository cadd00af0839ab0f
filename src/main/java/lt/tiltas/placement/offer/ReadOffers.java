package lt.tiltas.placement.offer;

import java.util.List;
import java.util.Map;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A household's offers with its answers; the caller has recorded the look. */
@Component
public class ReadOffers {

    private final Offers offers;
    private final HouseholdAnswers answers;

    ReadOffers(Offers offers, HouseholdAnswers answers) {
        this.offers = offers;
        this.answers = answers;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public HouseholdOffers of(HouseholdId household) {
        List<Offer> all = offers.of(household);
        Map<OfferId, HouseholdAnswer> said =
                answers.of(all.stream().map(Offer::id).toList());
        return new HouseholdOffers(all.stream()
                .map(offer -> new HouseholdOffers.Line(offer, said.get(offer.id())))
                .toList());
    }
}
