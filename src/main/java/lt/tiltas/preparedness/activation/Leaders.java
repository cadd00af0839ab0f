package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;
import static lt.tiltas.preparedness.PreparednessRight.SEE_ACTIVATION;

import java.util.List;
import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;

/** Who answers for the country. The database asks the same. */
public final class Leaders {

    /** The Ministry, the Migration Department and the Agency, in this order. */
    public static final List<OrganisationId> OFFICES =
            List.of(OrganisationId.MINISTRY, OrganisationId.MIGRATION, OrganisationId.AGENCY);

    private static final Set<OrganisationId> ACT = Set.of(OrganisationId.MINISTRY, OrganisationId.AGENCY);

    private Leaders() {}

    public static boolean lead(Officer officer) {
        return officer.may(SEE_ACTIVATION) && OFFICES.contains(officer.organisation());
    }

    public static boolean activate(Officer officer) {
        return officer.may(ACTIVATE) && ACT.contains(officer.organisation());
    }
}
