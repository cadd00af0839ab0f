package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.stay.BeginStay;
import lt.tiltas.reception.stay.HoldBeds;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From tonight: held, or slept in. */
@Service
class GiveBed {

    /** @param kind hold or stay, by the button that was pressed */
    public record New(
            @NotNull @Nullable UUID site,

            @NotBlank @Pattern(regexp = "hold|stay") @Nullable
            String kind) {}

    private final Households households;
    private final HoldBeds holdBeds;
    private final BeginStay beginStay;
    private final Clock clock;

    GiveBed(Households households, HoldBeds holdBeds, BeginStay beginStay, Clock clock) {
        this.households = households;
        this.holdBeds = holdBeds;
        this.beginStay = beginStay;
        this.clock = clock;
    }

    @Transactional
    BedOutcome give(HouseholdId id, New wanted, Officer officer) {
        HouseholdCard card = households.open(id, officer, GIVE_BED);
        SiteId site = new SiteId(wanted.site());
        LocalDate today = LocalDate.now(clock);
        return "hold".equals(wanted.kind())
                ? holdBeds.hold(card, site, today, officer)
                : beginStay.begin(card, site, today, officer);
    }
}
