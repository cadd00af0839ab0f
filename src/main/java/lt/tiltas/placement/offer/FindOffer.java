package lt.tiltas.placement.offer;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.placement.answer.Profile;
import lt.tiltas.placement.answer.Profiles;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offer that somebody is about to answer, in a transaction of the own: what is not theirs is not there, and the look leaves its row. */
@Service
public class FindOffer {

    private final Access access;
    private final Offers offers;
    private final Profiles profiles;
    private final Households households;

    FindOffer(Access access, Offers offers, Profiles profiles, Households households) {
        this.access = access;
        this.offers = offers;
        this.profiles = profiles;
        this.households = households;
    }

    /** The open one of a household. */
    @Transactional
    public Offer open(HouseholdId household, Officer officer, Right right) {
        households.open(household, officer, right);
        return offers.open(household).orElseThrow(() -> new NotHere("offer"));
    }

    /** By its id: of a household that the officer sees, or of one that the officer's municipality is asked about and knows by its profile only. */
    @Transactional
    public Offer by(OfferId id, Officer officer, Right right) {
        access.allow(officer, right);
        Offer offer = offers.find(id).orElseThrow(() -> new NotHere("offer"));
        List<PersonId> about = profiles.of(id).map(Profile::people).orElse(List.of()).stream()
                .map(PersonId::new)
                .toList();
        access.saw(officer, right, about);
        return offer;
    }
}
