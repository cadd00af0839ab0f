package lt.tiltas.desk.household;

import static lt.tiltas.registration.RegistrationRight.VIEW_HOUSEHOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenHousehold {

    private final Households households;
    private final Clock clock;

    OpenHousehold(Households households, Clock clock) {
        this.households = households;
        this.clock = clock;
    }

    @Transactional
    HouseholdPage open(HouseholdId id, Officer officer) {
        HouseholdCard card = households.open(id, officer, VIEW_HOUSEHOLD);
        List<Happening> happenings = households.happenings(id).stream()
                .sorted(Comparator.comparing(Happening::at).reversed())
                .toList();
        return new HouseholdPage(card, happenings, LocalDate.now(clock));
    }
}
