package lt.tiltas.placement;

import static lt.tiltas.placement.OfferRight.OWN_OFFER;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.entry.Entry;
import lt.tiltas.placement.objection.Objecting;
import lt.tiltas.placement.objection.RaiseObjection;
import lt.tiltas.placement.offer.AnswerOwnOffer;
import lt.tiltas.placement.offer.HouseholdAnswer;
import lt.tiltas.placement.offer.Offer;
import lt.tiltas.placement.offer.OfferId;
import lt.tiltas.placement.offer.Offers;
import lt.tiltas.placement.offer.TellOffer;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a household reads of the places offered to it, and what it answers. The database lets it reach no other. */
@Service
public class OwnOffers {

    /** @param language of the words */
    public record No(String reason, @Nullable String words, String language) {

        /** Message keys {@code my.offer.no.<code>}. */
        public static final List<String> REASONS = HouseholdAnswer.REASONS;
    }

    private final Offers offers;
    private final TellOffer tell;
    private final AnswerOwnOffer answer;
    private final RaiseObjection raise;

    OwnOffers(Offers offers, TellOffer tell, AnswerOwnOffer answer, RaiseObjection raise) {
        this.offers = offers;
        this.tell = tell;
        this.answer = answer;
        this.raise = raise;
    }

    /** The one it is told of now; else the last that has ended, as long as it may object. The caller has recorded the look. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OwnOffer> of(HouseholdCard card) {
        return offers.of(card.id()).stream()
                .filter(offer -> offer.isOpen() ? offer.isTold() : raise.possible(offer))
                .max(Comparator.comparing(Offer::isOpen)
                        .thenComparing(offer -> offer.course().offeredAt()))
                .map(offer -> tell.tell(offer, card));
    }

    /** Whether this person answers for the family: an adult does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mayAnswer(@Nullable LocalDate bornOn) {
        return answer.isAdult(bornOn);
    }

    /** @return the day of moving, when the municipality has said yes before; false when the beds are gone */
    public Answered yes(OwnOffer offer, @Nullable LocalDate movesOn, Officer officer) {
        return answer.answer(id(offer), HouseholdAnswer.yes("household"), movesOn, officer, OWN_OFFER);
    }

    public Answered no(OwnOffer offer, No no, Officer officer) {
        HouseholdAnswer said = HouseholdAnswer.no(no.reason(), no.words(), no.language(), "household");
        return answer.answer(id(offer), said, null, officer, OWN_OFFER);
    }

    /** @throws NotHere when it may not object any more */
    public void object(OwnOffer offer, String words, String language, Officer officer) {
        raise.raise(new OfferId(offer.id()), new Objecting(words, language, "household"), officer, OWN_OFFER);
    }

    /** As typed in a form; null when it is no day. */
    public static @Nullable LocalDate day(@Nullable String typed) {
        return Entry.day(typed);
    }

    public static int version(@Nullable String typed) {
        return Entry.version(typed);
    }

    private static AnswerOwnOffer.Seen id(OwnOffer offer) {
        return new AnswerOwnOffer.Seen(new OfferId(offer.id()), offer.version());
    }

    /** What came of a household's answer. */
    public sealed interface Answered {
        record MovesIn(LocalDate on) implements Answered {}

        /** The municipality is asked now. */
        record AsksMunicipality() implements Answered {}

        record SaidNo() implements Answered {}

        record BedsGone() implements Answered {}
    }
}
