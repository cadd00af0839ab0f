package lt.tiltas.permits.unit;

import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.UnitId;

/** An office with its desks; its name is that of the town. */
public record Unit(UnitId id, OrganisationId org, String name, String address, List<Desk> desks) {

    /** @param skills codes, message key {@code visit.skill.<code>} */
    public record Desk(int number, List<String> skills) {}
}
