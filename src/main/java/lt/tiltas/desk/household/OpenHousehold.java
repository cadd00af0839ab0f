package lt.tiltas.desk.household;

import static lt.tiltas.registration.RegistrationRight.VIEW_HOUSEHOLD;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenHousehold {

    private final Cases cases;
    private final Rules rules;
    private final Clock clock;

    OpenHousehold(Cases cases, Rules rules, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    HouseholdPage open(HouseholdId id, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        HouseholdCard card = cases.households().open(id, officer, VIEW_HOUSEHOLD);
        return new HouseholdPage(
                new HouseholdPage.Family(
                        card,
                        cases.households().minorsAlone(id),
                        cases.households().assessed(id),
                        cases.households().assesses(card, officer)),
                new HouseholdPage.Home(
                        cases.stays().current(id), cases.placements().openOffer(id)),
                cases.permits().states(card.people()),
                cases.permits().deadlines(id),
                cases.programmes().open(id),
                cases.programmes().tasks(id),
                cases.happenings(id),
                today,
                today.plusDays(rules.days("permit.remind-first", today)));
    }
}
