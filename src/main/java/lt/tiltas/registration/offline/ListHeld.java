package lt.tiltas.registration.offline;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registrations from devices on which somebody of this office has to decide, with the reasons. */
@Service
class ListHeld {

    private final Access access;
    private final OfflineRecords records;
    private final HouseholdCards cards;

    ListHeld(Access access, OfflineRecords records, HouseholdCards cards) {
        this.access = access;
        this.records = records;
        this.cards = cards;
    }

    @Transactional
    List<Held> list(Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        List<Held> held = records.held();
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
        return held;
    }

    /** Somebody has looked at it and done what was to do; what was typed is forgotten. */
    @Transactional
    void settle(OfflineId id, String hash, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        if (!hash.matches("[0-9a-f]{32}")) {
            throw new NotHere("record");
        }
        records.settle(id, hash, officer);
    }
}
