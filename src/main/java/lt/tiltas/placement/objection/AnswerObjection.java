package lt.tiltas.placement.objection;

import static lt.tiltas.placement.OfferRight.ANSWER_OBJECTION;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.offer.BySystem;
import lt.tiltas.placement.offer.OfferSteps;
import lt.tiltas.placement.offer.Stepped;
import org.springframework.stereotype.Service;

/** Another coordinator than who offered says, with reasons, whether the offer stands. */
@Service
class AnswerObjection {

    private final OpenObjection open;
    private final OfferSteps steps;
    private final BySystem system;

    AnswerObjection(OpenObjection open, OfferSteps steps, BySystem system) {
        this.open = open;
        this.steps = steps;
        this.system = system;
    }

    Stepped answer(ObjectionId id, Objection.Ruling ruling, Officer officer) {
        Objection objection = open.open(id, officer, ANSWER_OBJECTION).objection();
        if (!objection.isOpen() || objection.notBy().equals(officer.id())) {
            throw new NotHere("an objection of this officer's");
        }
        return system.take(() -> steps.decide(objection, ruling, officer));
    }
}
