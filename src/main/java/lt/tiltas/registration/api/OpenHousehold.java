package lt.tiltas.registration.api;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.RegistrationRight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("openHouseholdForProgram")
class OpenHousehold {

    private final Households households;

    OpenHousehold(Households households) {
        this.households = households;
    }

    /** @throws lt.tiltas.access.NotHere when there is none, or it is not this organisation's to see */
    @Transactional
    Opened open(HouseholdId id, Officer officer) {
        return Opened.of(households.open(id, officer, RegistrationRight.VIEW_HOUSEHOLD));
    }
}
