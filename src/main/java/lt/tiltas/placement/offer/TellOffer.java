package lt.tiltas.placement.offer;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.tiltas.placement.OwnOffer;
import lt.tiltas.placement.OwnOffer.Line;
import lt.tiltas.placement.OwnOffer.Near;
import lt.tiltas.placement.answer.MunicipalityAnswer;
import lt.tiltas.placement.objection.Objection;
import lt.tiltas.placement.objection.RaiseObjection;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An offer in the words in which a household is told it. */
@Component
public class TellOffer {

    private static final String TOLD = "told.";
    private static final String PLAIN = "placement.";

    /** What is known of places and of this household. */
    @Component("offerKnown")
    record Known(Geography geography, List<WhatIsThere> there, Wishes wishes, Messages messages) {}

    private final Known known;
    private final Answers answers;
    private final RaiseObjection raise;
    private final Deadlines deadlines;

    TellOffer(Known known, Answers answers, RaiseObjection raise, Deadlines deadlines) {
        this.known = known;
        this.answers = answers;
        this.raise = raise;
        this.deadlines = deadlines;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OwnOffer tell(Offer offer, HouseholdCard card) {
        Said said = known.wishes().of(card);
        Optional<MunicipalityAnswer> answer = answers.municipality().of(offer.id());
        return new OwnOffer(
                offer.id().value(),
                place(offer, said),
                standing(offer),
                lines(offer.reasons().speaksFor(), "for."),
                lines(offer.reasons().against(), "against."),
                there(offer.where().municipality(), said),
                answer.filter(MunicipalityAnswer::can).map(TellOffer::welcome).orElse(null),
                answers.objections().of(offer.id()).stream().findFirst().map(TellOffer::objected),
                offer.version());
    }

    private OwnOffer.Place place(Offer offer, Said said) {
        var spots = known.geography().spots();
        int municipality = offer.where().municipality();
        List<Near> near = Geography.near(municipality, said, spots);
        return new OwnOffer.Place(
                municipality, offer.where().siteName(), near, Geography.map(municipality, near, spots));
    }

    private OwnOffer.Standing standing(Offer offer) {
        OffsetDateTime due = offer.course().dueAt();
        return new OwnOffer.Standing(
                offer.state().code(),
                offer.by().value(),
                offer.course().offeredAt(),
                due,
                deadlines.isSoon(due),
                offer.waitsForHousehold(),
                raise.possible(offer),
                offer.movesOn());
    }

    private List<Line> there(int municipality, Said said) {
        List<Line> lines = new ArrayList<>();
        known.there().stream()
                .sorted(Comparator.comparingInt(WhatIsThere::order))
                .forEach(source -> lines.addAll(source.of(municipality, said)));
        return lines;
    }

    /** Said to the household where there are such words, else as officers read it. */
    private List<Line> lines(List<String> codes, String side) {
        return codes.stream()
                .map(code -> known.messages().has(Language.LT, TOLD + side + code)
                        ? Line.of(TOLD + side + code)
                        : Line.of(PLAIN + side + code))
                .toList();
    }

    private static OwnOffer.@Nullable Welcome welcome(MunicipalityAnswer said) {
        var contact = said.contact();
        return said.fromOn() == null || contact == null
                ? null
                : new OwnOffer.Welcome(said.fromOn(), said.place(), contact.name(), contact.phone(), said.words());
    }

    private static OwnOffer.Objected objected(Objection objection) {
        var decision = objection.decision();
        return new OwnOffer.Objected(
                objection.words().own(),
                objection.words().language(),
                objection.dueOn(),
                decision == null ? null : decision.answer(),
                decision == null ? null : decision.reasons());
    }
}
