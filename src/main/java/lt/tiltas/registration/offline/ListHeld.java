package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations from devices on which somebody of this office has to decide, with the reasons. */
@Service
class ListHeld {

    private static final int PAGE = 25;

    private final Access access;
    private final OfflineRecords records;
    private final HouseholdCards cards;

    ListHeld(Access access, OfflineRecords records, HouseholdCards cards) {
        this.access = access;
        this.records = records;
        this.cards = cards;
    }

    @Transactional
    Paged<Held> list(int page, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        List<Held> held = records.held(Paged.from(page, PAGE), PAGE);
        access.saw(
                officer,
                REGISTER_ARRIVAL,
                cards
                        .findAll(held.stream()
                                .map(Held::household)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .map(HouseholdCard::people)
                        .flatMap(List::stream)
                        .toList());
        return new Paged<>(held, Math.max(page, 0), PAGE, records.count());
    }
}
