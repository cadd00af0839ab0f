package lt.tiltas.preparedness.assume;

import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.PreparednessRight;

/** Who writes assumptions: the ministry's analyst and the administrator. An analyst of another organisation reads them. */
final class Keepers {

    private Keepers() {}

    static boolean isOne(Officer officer) {
        return officer.may(PreparednessRight.WRITE_ASSUMPTION)
                && (officer.role() == Role.ADMIN || officer.organisation().equals(OrganisationId.MINISTRY));
    }

    static void require(Officer officer) {
        if (!isOne(officer)) {
            throw new Denied(officer, PreparednessRight.WRITE_ASSUMPTION);
        }
    }
}
