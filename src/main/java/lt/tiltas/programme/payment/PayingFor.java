package lt.tiltas.programme.payment;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.Organisations.Organisation;
import lt.tiltas.access.Role;
import org.springframework.stereotype.Component;

/** Whose lists an officer works on: the own municipality's; whoever pays for the ministry, everybody's. */
@Component
class PayingFor {

    private static final int MINISTRY = 1;

    private final Organisations organisations;

    PayingFor(Organisations organisations) {
        this.organisations = organisations;
    }

    static boolean may(Officer officer, int municipality) {
        return everybody(officer) || officer.organisation().value() == municipality;
    }

    /** One or all sixty, in the order of the lists. */
    List<Integer> municipalities(Officer officer) {
        return everybody(officer)
                ? organisations.all().stream()
                        .filter(one -> one.kind().equals("municipality"))
                        .map(Organisation::id)
                        .toList()
                : List.of(officer.organisation().value());
    }

    private static boolean everybody(Officer officer) {
        return officer.role() == Role.FINANCE && officer.organisation().value() == MINISTRY;
    }
}
