package lt.tiltas.reception.accommodation;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StayCard;
import lt.tiltas.reception.stay.BeginStay;
import lt.tiltas.reception.stay.Cautions;
import lt.tiltas.reception.stay.Finding;
import lt.tiltas.reception.stay.HoldBeds;
import lt.tiltas.reception.stay.Spite;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From tonight: held, or slept in. */
@Service
class GiveBed {

    /**
     * @param kind hold or stay, by the button that was pressed
     * @param why right in spite of what speaks against it
     */
    public record New(
            @NotNull @Nullable UUID site,

            @NotBlank @Pattern(regexp = "hold|stay") @Nullable
            String kind,

            @Nullable String why) {

        public New {
            why = why == null ? "" : why.strip();
        }
    }

    sealed interface Outcome {
        record Given(StayCard place) implements Outcome {}

        record SiteFull() implements Outcome {}

        record Taken() implements Outcome {}

        /** It may be done with a reason. Nothing has changed. */
        record SayWhy(List<Finding> cautions) implements Outcome {}
    }

    private final Households households;
    private final Cautions cautions;
    private final HoldBeds holdBeds;
    private final BeginStay beginStay;
    private final Clock clock;

    GiveBed(Households households, Cautions cautions, HoldBeds holdBeds, BeginStay beginStay, Clock clock) {
        this.households = households;
        this.cautions = cautions;
        this.holdBeds = holdBeds;
        this.beginStay = beginStay;
        this.clock = clock;
    }

    @Transactional
    Outcome give(HouseholdId id, New wanted, Officer officer) {
        HouseholdCard card = households.open(id, officer, GIVE_BED);
        SiteId site = new SiteId(wanted.site());
        LocalDate today = LocalDate.now(clock);
        List<Finding> found = cautions.of(card, site, today);
        if (!found.isEmpty() && !Spite.says(wanted.why())) {
            return new Outcome.SayWhy(found);
        }
        Spite spite = found.isEmpty() ? null : Spite.of(found, wanted.why());
        BedOutcome outcome = "hold".equals(wanted.kind())
                ? holdBeds.hold(card, site, today, officer, spite)
                : beginStay.begin(card, site, today, officer, spite);
        return switch (outcome) {
            case BedOutcome.Given(StayCard place) -> new Outcome.Given(place);
            case BedOutcome.SiteFull full -> new Outcome.SiteFull();
            case BedOutcome.Taken taken -> new Outcome.Taken();
        };
    }
}
