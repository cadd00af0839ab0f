package lt.tiltas.permits.call;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class NoteCall {

    private final Access access;
    private final Households households;
    private final Calls calls;
    private final Clock clock;

    NoteCall(Access access, Households households, Calls calls, Clock clock) {
        this.access = access;
        this.households = households;
        this.calls = calls;
        this.clock = clock;
    }

    /** @throws lt.tiltas.access.NotHere when there is no such household, or it is not this officer's to see */
    @Transactional
    public void note(HouseholdId household, Call.New form, Officer officer) {
        tried(household, new Call.Tried(form.key(), "phone", form.answer(), null), officer);
    }

    /**
     * In whatever way.
     *
     * @throws lt.tiltas.access.NotHere when there is no such household, or it is not this officer's to see
     */
    @Transactional
    public void tried(HouseholdId household, Call.Tried form, Officer officer) {
        access.allow(officer, CALL_PEOPLE);
        calls.add(households.open(household, officer, CALL_PEOPLE).id(), form, LocalDate.now(clock), officer);
    }
}
