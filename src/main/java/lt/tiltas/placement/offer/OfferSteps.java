package lt.tiltas.placement.offer;

import static lt.tiltas.placement.offer.OfferState.ACCEPTED;
import static lt.tiltas.placement.offer.OfferState.DECLINED_HOUSEHOLD;
import static lt.tiltas.placement.offer.OfferState.DECLINED_MUNICIPALITY;
import static lt.tiltas.placement.offer.OfferState.EXPIRED;
import static lt.tiltas.placement.offer.OfferState.OBJECTED;
import static lt.tiltas.placement.offer.OfferState.WAITS_HOUSEHOLD;
import static lt.tiltas.placement.offer.OfferState.WAITS_MUNICIPALITY;
import static lt.tiltas.placement.offer.OfferState.WITHDRAWN;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.answer.MunicipalityAnswer;
import lt.tiltas.placement.objection.Objecting;
import lt.tiltas.placement.objection.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each step of an offer brings with it: who is asked next, until when, and what becomes of the beds. Called by the system, for whoever answers. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OfferSteps {

    private final Offers offers;
    private final Answers answers;
    private final MoveIn moveIn;
    private final Deadlines deadlines;

    OfferSteps(Offers offers, Answers answers, MoveIn moveIn, Deadlines deadlines) {
        this.offers = offers;
        this.answers = answers;
        this.moveIn = moveIn;
        this.deadlines = deadlines;
    }

    /** As whoever answers has seen it. */
    public Offer seen(OfferId id, int version) {
        Offer offer = offers.find(id).orElseThrow(() -> new NotHere("offer"));
        if (offer.version() != version) {
            throw new OptimisticLockingFailureException("the offer has gone on in between");
        }
        return offer;
    }

    public Stepped municipality(Offer offer, MunicipalityAnswer said, Officer by) {
        answers.municipality().add(offer, said, by);
        if (!said.can()) {
            return end(offer, OfferStep.CANNOT, DECLINED_MUNICIPALITY, null, by);
        }
        boolean agreed = answers.household().of(offer.id()).isPresent();
        return agreed
                ? accept(offer, OfferStep.CAN, said.fromOn(), by)
                : wait(offer, OfferStep.CAN, WAITS_HOUSEHOLD, by);
    }

    /** @param movesOn of a yes, where the municipality has said from which day it can */
    public Stepped household(Offer offer, HouseholdAnswer said, @Nullable LocalDate movesOn, Officer by) {
        answers.household().add(offer, said, by);
        drop(offer);
        if (!said.isYes()) {
            return end(offer, OfferStep.NO, DECLINED_HOUSEHOLD, null, by);
        }
        LocalDate from = answers.municipality()
                .of(offer.id())
                .map(MunicipalityAnswer::fromOn)
                .orElse(null);
        return from == null
                ? wait(offer, OfferStep.YES, WAITS_MUNICIPALITY, by)
                : accept(offer, OfferStep.YES, movesOn == null || movesOn.isBefore(from) ? from : movesOn, by);
    }

    /** Beds stay while somebody else looks at it. To an offer that has ended one may object as well; then nothing moves. */
    public Stepped object(Offer offer, Objecting said, Officer by) {
        LocalDate due = deadlines.ofObjection();
        answers.objections().add(offer, said, due, by);
        if (offer.isOpen()) {
            OffsetDateTime dueAt = deadlines.endOf(due);
            offers.move(offer, OfferStep.OBJECT, new Offers.Next(OBJECTED, dueAt, null, null), by);
            moveIn.keep(offer, dueAt);
        }
        return new Stepped.Went(offer.isOpen() ? OBJECTED : offer.state());
    }

    public Stepped decide(Objection objection, Objection.Ruling ruling, Officer by) {
        answers.objections().answer(objection.id(), ruling.answer(), ruling.reasons(), by);
        Offer offer = offers.find(objection.offer()).orElseThrow(() -> new NotHere("offer"));
        if (offer.state() != OBJECTED) {
            return new Stepped.Went(offer.state());
        }
        return ruling.upholds()
                ? end(offer, OfferStep.UPHOLD, WITHDRAWN, null, by)
                : wait(offer, OfferStep.DISMISS, WAITS_HOUSEHOLD, by);
    }

    /** @param reason a code, message key {@code offer.withdrawn.<code>} */
    public Stepped withdraw(Offer offer, String reason, Officer by) {
        drop(offer);
        return end(offer, OfferStep.WITHDRAW, WITHDRAWN, reason, by);
    }

    /** Only where a dated rule says that silence ends an offer. */
    Stepped expire(Offer offer) {
        return end(offer, OfferStep.EXPIRE, EXPIRED, "silence", Officer.SYSTEM);
    }

    private Stepped wait(Offer offer, OfferStep step, OfferState waits, Officer by) {
        OffsetDateTime dueAt = deadlines.of(waits);
        offers.move(offer, step, new Offers.Next(waits, dueAt, null, null), by);
        moveIn.keep(offer, dueAt);
        return new Stepped.Went(waits);
    }

    private Stepped end(Offer offer, OfferStep step, OfferState last, @Nullable String reason, Officer by) {
        offers.move(offer, step, new Offers.Next(last, null, null, reason), by);
        moveIn.free(offer);
        return new Stepped.Went(last);
    }

    private Stepped accept(Offer offer, OfferStep step, @Nullable LocalDate from, Officer by) {
        LocalDate today = deadlines.today();
        LocalDate on = from == null || from.isBefore(today) ? today : from;
        offers.move(offer, step, new Offers.Next(ACCEPTED, null, on, null), by);
        return moveIn.begin(offer, on) ? new Stepped.MovesIn(offer.where().municipality(), on) : new Stepped.BedsGone();
    }

    /** The household has answered, or there is nothing to answer any more: nobody needs to look at its objection. */
    private void drop(Offer offer) {
        answers.objections().of(offer.id()).stream()
                .filter(Objection::isOpen)
                .forEach(open -> answers.objections().answer(open.id(), "dropped", "–", Officer.SYSTEM));
    }
}
