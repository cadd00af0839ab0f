package lt.tiltas.programme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/** What a municipality owes its households for a month. Every bean is asked when a payment list is proposed. */
public interface DueSource {

    List<Due> due(OrganisationId municipality, YearMonth month);

    /** The same for one household and some months, the earliest first. */
    default List<Due> due(OrganisationId municipality, HouseholdId household, Collection<YearMonth> months) {
        return months.stream()
                .sorted()
                .flatMap(month -> due(municipality, month).stream())
                .filter(due -> due.household().equals(household))
                .toList();
    }

    /**
     * What an amount was reckoned from, so that a later difference can say what has changed.
     *
     * @param people who were counted
     * @param share of the full rate; null where there is none
     */
    record Basis(int people, @Nullable BigDecimal share) {}

    /**
     * One amount to be paid.
     *
     * @param kind settling-in, essentials, school, pre-school, centre or rent (message key {@code due.<kind>})
     * @param key the same for ever for the same due: of the household, its kind and the month it is for; nothing is paid twice under it
     * @param cents above 0
     * @param rule code of the law's rule by which it was reckoned
     */
    record Due(
            HouseholdId household,
            String kind,
            String key,
            long cents,
            String rule,
            @Nullable Basis basis) {

        public Due(HouseholdId household, String kind, String key, long cents, String rule) {
            this(household, kind, key, cents, rule, null);
        }
    }
}
