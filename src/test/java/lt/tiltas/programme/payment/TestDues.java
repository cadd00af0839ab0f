package lt.tiltas.programme.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.DueSource;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Component;

/** What municipalities owe in tests: nothing but what a test has said. */
@Component
class TestDues implements DueSource {

    private record Asked(int municipality, YearMonth month) {}

    private final Map<Asked, List<Due>> owed = new ConcurrentHashMap<>();

    Due owe(int municipality, YearMonth month, HouseholdId household, String kind, long cents) {
        Due due = new Due(household, kind, household + " " + kind + " " + month, cents, "benefit.essentials");
        owed.computeIfAbsent(new Asked(municipality, month), any -> new CopyOnWriteArrayList<>())
                .add(due);
        return due;
    }

    /** The household's only due of the month is another amount from now on. */
    void change(int municipality, YearMonth month, HouseholdId household, long cents) {
        owed.get(new Asked(municipality, month))
                .replaceAll(due -> due.household().equals(household)
                        ? new Due(household, due.kind(), due.key(), cents, due.rule())
                        : due);
    }

    @Override
    public List<Due> due(OrganisationId municipality, YearMonth month) {
        return owed.getOrDefault(new Asked(municipality.value(), month), List.of());
    }
}
