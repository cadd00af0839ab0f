package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk tells the family when it is registered: the number and what comes next. */
@Service
class OpenReceipt {

    private final Access access;
    private final OpenArrival openArrival;

    OpenReceipt(Access access, OpenArrival openArrival) {
        this.access = access;
        this.openArrival = openArrival;
    }

    @Transactional
    HouseholdCard open(HouseholdId id, Officer officer) {
        HouseholdCard card = openArrival.card(id, officer);
        access.saw(officer, REGISTER_ARRIVAL, card.people());
        return card;
    }
}
