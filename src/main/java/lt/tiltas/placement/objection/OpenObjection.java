package lt.tiltas.placement.objection;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.Offers;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenObjection {

    /** @param mine whether this officer may answer: not who offered */
    public record Page(Objection objection, Offer offer, HouseholdCard card, boolean mine) {}

    private final Households households;
    private final Offers offers;
    private final Objections objections;

    OpenObjection(Households households, Offers offers, Objections objections) {
        this.households = households;
        this.offers = offers;
        this.objections = objections;
    }

    @Transactional
    Page open(ObjectionId id, Officer officer, Right right) {
        Objection objection = objections.find(id).orElseThrow(() -> new NotHere("objection"));
        HouseholdCard card = households.open(objection.household(), officer, right);
        Offer offer = offers.find(objection.offer()).orElseThrow(() -> new NotHere("offer"));
        boolean mine =
                officer.organisation().equals(offer.by()) && !objection.notBy().equals(officer.id());
        return new Page(objection, offer, card, mine);
    }
}
