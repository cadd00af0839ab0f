package lt.tiltas.portal.wish;

import static lt.tiltas.placement.OfferRight.OWN_WISHES;

import java.util.Set;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OwnOffers;
import lt.tiltas.placement.OwnWishes;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.WishForm;
import lt.tiltas.portal.OwnHousehold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person's own household wishes. An adult says it for the family. */
@Service
public class SayWishes {

    public record Page(OwnHousehold.Own own, Said said, boolean adult) {}

    private final OwnHousehold ownHousehold;
    private final OwnWishes wishes;
    private final OwnOffers offers;

    SayWishes(OwnHousehold ownHousehold, OwnWishes wishes, OwnOffers offers) {
        this.ownHousehold = ownHousehold;
        this.wishes = wishes;
        this.offers = offers;
    }

    @Transactional
    Page open(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_WISHES);
        return new Page(own, wishes.of(own.card()), offers.mayAnswer(own.me().bornOn()));
    }

    Set<Integer> municipalities() {
        return wishes.municipalities();
    }

    @Transactional
    void say(WishForm form, Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_WISHES);
        if (!offers.mayAnswer(own.me().bornOn())) {
            throw new NotHere("wishes of a child");
        }
        wishes.say(own.card(), form, officer);
    }
}
