package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.EndOutcome;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.reception.stay.Lodging;
import lt.tiltas.reception.stay.RecordLodging;
import lt.tiltas.reception.stay.ReleaseHold;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways out of a bed: the household leaves, the hold is given up, it moves to an address of its own. */
@Service
class LeavePlace {

    public record End(
            @NotNull @Pattern(regexp = "left_country|left_unannounced|mistake|other") @Nullable
            String why) {}

    private final Households households;
    private final EndStay endStay;
    private final ReleaseHold releaseHold;
    private final RecordLodging recordLodging;
    private final Clock clock;

    LeavePlace(
            Households households, EndStay endStay, ReleaseHold releaseHold, RecordLodging recordLodging, Clock clock) {
        this.households = households;
        this.endStay = endStay;
        this.releaseHold = releaseHold;
        this.recordLodging = recordLodging;
        this.clock = clock;
    }

    @Transactional
    EndOutcome end(HouseholdId id, End end, Officer officer) {
        return endStay.end(households.open(id, officer, GIVE_BED), LocalDate.now(clock), end.why(), officer);
    }

    @Transactional
    EndOutcome release(HouseholdId id, Officer officer) {
        return releaseHold.release(households.open(id, officer, GIVE_BED), officer);
    }

    @Transactional
    void toOwnAddress(HouseholdId id, Lodging.New lodging, Officer officer) {
        recordLodging.record(households.open(id, officer, GIVE_BED), lodging, LocalDate.now(clock), officer);
    }
}
