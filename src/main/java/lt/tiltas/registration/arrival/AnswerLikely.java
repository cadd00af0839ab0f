package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.person.Sameness;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Is it the same person?": yes takes the one at the desk back and opens the record there is, no is remembered. */
@Service
public class AnswerLikely {

    public sealed interface Outcome {

        record TwoPeople() implements Outcome {}

        /** @param open the household that the person lives in already */
        record SamePerson(HouseholdCard open) implements Outcome {}
    }

    /** @param other the record that is alike */
    public record Answer(PersonId other, boolean same) {}

    private final Access access;
    private final Sameness sameness;
    private final HouseholdCards cards;
    private final RemoveMember removeMember;
    private final DiscardArrival discardArrival;

    AnswerLikely(
            Access access,
            Sameness sameness,
            HouseholdCards cards,
            RemoveMember removeMember,
            DiscardArrival discardArrival) {
        this.access = access;
        this.sameness = sameness;
        this.cards = cards;
        this.removeMember = removeMember;
        this.discardArrival = discardArrival;
    }

    @Transactional
    public Outcome answer(HouseholdId id, PersonId person, Answer answer, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL, person, answer.other);
        HouseholdCard card =
                cards.householdOf(answer.other.value()).flatMap(cards::find).orElseThrow(() -> new NotHere("person"));
        if (!answer.same) {
            sameness.areTwo(person, answer.other, officer);
            return new Outcome.TwoPeople();
        }
        if (removeMember.remove(id, person, officer) == 0) {
            discardArrival.discard(id, officer);
        }
        return new Outcome.SamePerson(card);
    }
}
