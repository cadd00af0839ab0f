package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SaveTonight {

    private final Access access;
    private final Arrivals arrivals;
    private final Lodgings lodgings;

    SaveTonight(Access access, Arrivals arrivals, Lodgings lodgings) {
        this.access = access;
        this.arrivals = arrivals;
        this.lodgings = lodgings;
    }

    @Transactional
    void save(HouseholdId id, TonightForm form, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        arrivals.lockDraft(id, form.version(), officer);
        lodgings.save(id, form, officer);
        arrivals.saved(id, "tonight", officer);
    }
}
