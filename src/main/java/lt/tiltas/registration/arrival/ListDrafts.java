package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ListDrafts {

    private final Access access;
    private final Arrivals arrivals;
    private final HouseholdCards cards;

    ListDrafts(Access access, Arrivals arrivals, HouseholdCards cards) {
        this.access = access;
        this.arrivals = arrivals;
        this.cards = cards;
    }

    @Transactional
    List<Draft> list(Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        List<Draft> drafts = arrivals.drafts(officer);
        List<HouseholdCard> shown = cards.findAll(drafts.stream().map(Draft::id).toList());
        access.saw(
                officer,
                REGISTER_ARRIVAL,
                shown.stream().flatMap(card -> card.people().stream()).toList());
        return drafts;
    }
}
