package lt.tiltas.permits.correction;

import static lt.tiltas.permits.PermitRight.CORRECT_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Members of a household of whom it is written down that they left without telling; an officer who knows better takes one out. */
@Service
public class OpenUnseen {

    public record Page(HouseholdCard card, List<Unseen> all, boolean mayTakeOut) {

        public List<Unseen> standing() {
            return all.stream().filter(Unseen::stands).toList();
        }
    }

    public sealed interface Outcome {
        record TakenOut() implements Outcome {}

        /** Has turned up meanwhile, or somebody else was quicker. */
        record NotWritten() implements Outcome {}
    }

    private final Households households;
    private final UnseenPeople people;
    private final Clock clock;

    OpenUnseen(Households households, UnseenPeople people, Clock clock) {
        this.households = households;
        this.people = people;
        this.clock = clock;
    }

    /** For a page that has asked for its right. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<Unseen> standing(HouseholdId household) {
        return people.of(household).stream().filter(Unseen::stands).toList();
    }

    @Transactional
    public Page open(HouseholdId household, Officer officer) {
        HouseholdCard card = households.open(household, officer, CORRECT_PRESENCE);
        return new Page(card, people.of(household), officer.organisation().equals(OrganisationId.MIGRATION));
    }

    @Transactional
    public Outcome takeOut(HouseholdId household, Unseen.TakenOut form, Officer officer) {
        HouseholdCard card = households.open(household, officer, CORRECT_PRESENCE);
        return people.takeOut(card.id(), form.person(), form.why().strip(), LocalDate.now(clock), officer)
                ? new Outcome.TakenOut()
                : new Outcome.NotWritten();
    }
}
