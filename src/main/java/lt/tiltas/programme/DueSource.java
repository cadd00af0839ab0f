package lt.tiltas.programme;

import java.time.YearMonth;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;

/** What a municipality owes its households for a month. Every bean is asked when a payment list is proposed. */
public interface DueSource {

    List<Due> due(OrganisationId municipality, YearMonth month);

    /**
     * One amount to be paid.
     *
     * @param kind settling-in, essentials, school, pre-school, centre or rent (message key {@code due.<kind>})
     * @param key the same for ever for the same due: of the household, its kind and the month it is for; nothing is paid twice under it
     * @param cents above 0
     * @param rule code of the law's rule by which it was reckoned
     */
    record Due(HouseholdId household, String kind, String key, long cents, String rule) {}
}
