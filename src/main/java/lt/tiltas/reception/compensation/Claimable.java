package lt.tiltas.reception.compensation;

import java.time.LocalDate;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.registration.HouseholdId;

/**
 * A contract as a claim looks at it.
 *
 * @param until the last day it holds, or held
 */
public record Claimable(
        HostContractId contract,
        String number,
        OrganisationId org,
        HouseholdId household,
        String state,
        LocalDate from,
        LocalDate until,
        Home home) {

    /** @param kind of the host: person, company or public */
    public record Home(String host, String kind, String premises, String address, String addressKey) {}

    public boolean signed() {
        return state.equals("signed") || state.equals("ended");
    }
}
