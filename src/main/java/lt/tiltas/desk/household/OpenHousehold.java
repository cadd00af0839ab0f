package lt.tiltas.desk.household;

import static lt.tiltas.registration.RegistrationRight.VIEW_HOUSEHOLD;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenHousehold {

    private final Cases cases;
    private final Clock clock;

    OpenHousehold(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional
    HouseholdPage open(HouseholdId id, Officer officer) {
        HouseholdCard card = cases.households().open(id, officer, VIEW_HOUSEHOLD);
        return new HouseholdPage(
                card,
                new HouseholdPage.Home(
                        cases.stays().current(id), cases.placements().openOffer(id)),
                cases.permits().states(card.people()),
                cases.permits().deadlines(id),
                cases.programmes().open(id),
                cases.programmes().tasks(id),
                cases.happenings(id),
                LocalDate.now(clock));
    }
}
