package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SaveNeeds {

    private final Access access;
    private final Arrivals arrivals;
    private final Needed needed;

    SaveNeeds(Access access, Arrivals arrivals, Needed needed) {
        this.access = access;
        this.arrivals = arrivals;
        this.needed = needed;
    }

    @Transactional
    void save(HouseholdId id, NeedsForm form, Officer officer) {
        List<PersonId> asked =
                form.asked().stream().map(one -> new PersonId(one.person())).toList();
        access.require(officer, REGISTER_ARRIVAL, asked);
        arrivals.lockDraft(id, form.version(), officer);
        form.asked().forEach(one -> needed.save(id, one));
        arrivals.saved(id, "needs", officer);
    }
}
