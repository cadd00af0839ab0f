package lt.tiltas.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to persons and households for the modules downstream. */
@Service
public class Households {

    private final HouseholdCards cards;
    private final Access access;

    Households(HouseholdCards cards, Access access) {
        this.cards = cards;
        this.access = access;
    }

    /**
     * The household, with the look recorded under the caller's right.
     *
     * @throws NotHere when there is none, or it is not this officer's to see
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HouseholdCard open(HouseholdId id, Officer officer, Right right) {
        access.allow(officer, right);
        HouseholdCard card = cards.find(id).orElseThrow(() -> new NotHere("household"));
        access.saw(officer, right, card.people());
        return card;
    }

    /** The household this person lives in; the look is recorded by whoever shows it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<HouseholdId> of(UUID person) {
        return cards.householdOf(person);
    }

    /** Cards without a look recorded: for a list whose caller records the whole list once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HouseholdCard> cards(List<HouseholdId> ids) {
        return cards.findAll(ids);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Happening> happenings(HouseholdId id) {
        return cards.happenings(id);
    }
}
