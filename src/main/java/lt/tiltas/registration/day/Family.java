package lt.tiltas.registration.day;

import lt.tiltas.registration.HouseholdId;

/** What became of a ticket: a registration under way, or a registered household. */
public record Family(HouseholdId id, boolean draft) {

    public String href() {
        return (draft ? "/arrivals/" : "/households/") + id;
    }
}
