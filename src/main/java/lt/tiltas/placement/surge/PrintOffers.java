package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.OFFER_PLACE;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferLetter;
import lt.tiltas.placement.offer.ReadOffers;
import lt.tiltas.placement.offer.WriteLetter;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to those of a run who have their offer and have not answered yet. */
@Service
class PrintOffers {

    /** What a family is told and where that is read. */
    @Component
    record Post(Households households, ReadOffers offers, WriteLetter writeLetter) {}

    private final Access access;
    private final Runs runs;
    private final Destinations destinations;
    private final Post post;

    PrintOffers(Access access, Runs runs, Destinations destinations, Post post) {
        this.access = access;
        this.runs = runs;
        this.destinations = destinations;
        this.post = post;
    }

    /** @throws NotHere when nobody has an offer by this run */
    @Transactional
    List<OfferLetter> letters(SurgeId id, int number, @Nullable Integer municipality, Officer officer) {
        access.allow(officer, OFFER_PLACE);
        UUID run = runs.find(id, number).orElseThrow(() -> new NotHere("run"));
        List<HouseholdCard> cards = post.households().cards(destinations.offered(run, municipality));
        access.saw(
                officer,
                OFFER_PLACE,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        List<OfferLetter> letters = cards.stream()
                .flatMap(card -> post.offers().of(card.id()).open().stream()
                        .map(offer -> post.writeLetter().of(offer, card)))
                .toList();
        if (letters.isEmpty()) {
            throw new NotHere("offer");
        }
        return letters;
    }
}
