package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the next families of a confirmed list, each family whole. Stopped at any moment, it goes on where it was. */
@Service
class StoreFamilies {

    static final int FAMILIES = 64;

    private final Access access;
    private final Intakes intakes;
    private final IntakeRows rows;
    private final StoredRows storedRows;
    private final SettleFamilies settle;

    StoreFamilies(Access access, Intakes intakes, IntakeRows rows, StoredRows storedRows, SettleFamilies settle) {
        this.access = access;
        this.intakes = intakes;
        this.rows = rows;
        this.storedRows = storedRows;
        this.settle = settle;
    }

    /** @return whether there may be more */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean storeNext(IntakeId id, Officer officer) {
        access.allow(officer, IMPORT_ARRIVALS);
        if (intakes.lockStoring(id).isEmpty()) {
            return false;
        }
        List<Kept> next = rows.next(id, FAMILIES);
        if (next.isEmpty()) {
            intakes.move(id, List.of("storing"), "stored");
            return false;
        }
        List<Integer> lines = next.stream().map(Kept::line).toList();
        Set<Integer> mine = storedRows.claim(id, lines, officer);
        Map<Integer, List<Kept>> families = next.stream()
                .filter(row -> mine.contains(row.line()))
                .collect(Collectors.groupingBy(Kept::family, LinkedHashMap::new, Collectors.toList()));
        Map<Integer, PersonId> people = settle.settle(id, families, officer);
        storedRows.stored(id, people);
        storedRows.already(
                id, lines.stream().filter(Predicate.not(mine::contains)).toList());
        access.require(officer, IMPORT_ARRIVALS, people.values());
        return intakes.move(id, List.of("storing"), "storing");
    }
}
