package lt.tiltas.portal.offer;

import static lt.tiltas.placement.OfferRight.OWN_OFFER;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.OwnOffer;
import lt.tiltas.placement.OwnOffers;
import lt.tiltas.placement.OwnOffers.Answered;
import lt.tiltas.placement.OwnOffers.No;
import lt.tiltas.portal.OwnHousehold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The offer of the person's own household, and the answer of an adult of it. */
@Service
public class AnswerOwnOffers {

    /** @param adult whether this person answers for the family */
    public record Page(OwnHousehold.Own own, Optional<OwnOffer> offer, boolean adult) {

        /** What the household is asked now. */
        OwnOffer asked() {
            return offer.filter(one -> adult && one.standing().mayAnswer())
                    .orElseThrow(() -> new NotHere("an offer to answer"));
        }

        OwnOffer objectable() {
            return offer.filter(one -> adult && one.standing().mayObject())
                    .orElseThrow(() -> new NotHere("an offer to object to"));
        }
    }

    private final OwnHousehold ownHousehold;
    private final OwnOffers offers;
    private final TransactionTemplate transaction;

    AnswerOwnOffers(OwnHousehold ownHousehold, OwnOffers offers, PlatformTransactionManager manager) {
        this.ownHousehold = ownHousehold;
        this.offers = offers;
        this.transaction = new TransactionTemplate(manager);
    }

    /** In a transaction that ends before the answer is given: the step is the system's. */
    public Page open(Officer officer) {
        return transaction.execute(status -> {
            OwnHousehold.Own own = ownHousehold.open(officer, OWN_OFFER);
            return new Page(
                    own, offers.of(own.card()), offers.mayAnswer(own.me().bornOn()));
        });
    }

    Answered yes(@Nullable LocalDate movesOn, int version, Officer officer) {
        return offers.yes(seen(open(officer).asked(), version), movesOn, officer);
    }

    Answered no(No no, int version, Officer officer) {
        return offers.no(seen(open(officer).asked(), version), no, officer);
    }

    void object(String words, String language, Officer officer) {
        offers.object(open(officer).objectable(), words, language, officer);
    }

    /** As the person has seen it: if it has gone on since, nothing is written. */
    private static OwnOffer seen(OwnOffer offer, int version) {
        return new OwnOffer(
                offer.id(),
                offer.place(),
                offer.standing(),
                offer.speaksFor(),
                offer.against(),
                offer.there(),
                offer.welcome(),
                offer.objection(),
                version);
    }
}
