package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.OfferedHouse;
import lt.tiltas.reception.SiteId;
import org.springframework.stereotype.Service;

/** A house that stands ready is opened, and one that was offered stands ready, by another module's decision. */
@Service
public class OpenHouse {

    private static final String KIND = "municipal";

    private final Access access;
    private final PlanSite planSite;
    private final KeepSite keepSite;
    private final SiteKeys keys;

    OpenHouse(Access access, PlanSite planSite, KeepSite keepSite, SiteKeys keys) {
        this.access = access;
        this.planSite = planSite;
        this.keepSite = keepSite;
        this.keys = keys;
    }

    public Optional<LocalDate> open(SiteId house, String reason, Officer officer) {
        access.allow(officer, KEEP_SITES);
        return planSite.openStandby(house, new PlanSite.Act(null, reason), officer)
                        instanceof PlanSite.Outcome.Done(var on)
                ? Optional.of(on)
                : Optional.empty();
    }

    public void add(OfferedHouse house, Officer officer) {
        access.allow(officer, KEEP_SITES);
        SiteForm form = new SiteForm(
                house.name(),
                KIND,
                house.municipality(),
                house.municipality(),
                house.name(),
                house.stepFree(),
                false,
                "",
                new SiteForm.TermsForm(
                        keys.today(),
                        null,
                        String.valueOf(house.places()),
                        true,
                        String.valueOf(house.days()),
                        house.price().toPlainString(),
                        0));
        if (keepSite.open(house.id().value(), form, officer) instanceof KeepSite.Outcome.NotYours) {
            throw new Denied(officer, KEEP_SITES);
        }
    }
}
