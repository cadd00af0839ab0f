package lt.tiltas.placement.offer;

import static lt.tiltas.placement.OfferRight.ANSWER_OFFER;
import static lt.tiltas.placement.OfferRight.VIEW_OFFER;
import static lt.tiltas.placement.OfferRight.WITHDRAW_OFFER;
import static lt.tiltas.placement.PlacementRight.RECORD_ANSWER;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.placement.answer.Profiles;
import lt.tiltas.placement.objection.RaiseObjection;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OpenOffer {

    /** Where what is shown of an offer stands. */
    @Component("offerRead")
    record Read(Answers answers, Course course, Profiles profiles, RaiseObjection raise) {}

    private final FindOffer find;
    private final Households households;
    private final Read read;
    private final Deadlines deadlines;

    OpenOffer(FindOffer find, Households households, Read read, Deadlines deadlines) {
        this.find = find;
        this.households = households;
        this.read = read;
        this.deadlines = deadlines;
    }

    @Transactional
    public OfferPage open(OfferId id, Officer officer) {
        Offer offer = find.by(id, officer, VIEW_OFFER);
        Optional<HouseholdCard> card =
                households.cards(List.of(offer.household())).stream().findFirst();
        Answers answers = read.answers();
        return new OfferPage(
                offer,
                card,
                read.profiles().of(id),
                new OfferPage.Said(
                        answers.municipality().of(id),
                        answers.household().of(id),
                        answers.objections().of(id)),
                read.course().of(id),
                allowed(offer, card.isPresent(), officer),
                deadlines.now());
    }

    private OfferPage.Allowed allowed(Offer offer, boolean seen, Officer officer) {
        boolean asked = officer.organisation().value() == offer.where().municipality();
        boolean looksAfter = officer.organisation().equals(offer.by())
                || officer.organisation().equals(OrganisationId.AGENCY)
                        && offer.course().escalatedAt() != null;
        boolean waits = offer.waitsForMunicipality() && officer.may(ANSWER_OFFER);
        return new OfferPage.Allowed(
                waits && asked,
                waits && looksAfter && !asked,
                seen && offer.waitsForHousehold() && officer.may(RECORD_ANSWER),
                seen && looksAfter && officer.may(RECORD_ANSWER) && read.raise().possible(offer),
                looksAfter && offer.isOpen() && officer.may(WITHDRAW_OFFER),
                seen);
    }
}
