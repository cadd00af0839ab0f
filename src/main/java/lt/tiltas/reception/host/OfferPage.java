package lt.tiltas.reception.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.host.HostOffer.Event;
import lt.tiltas.reception.host.HostOffer.Twin;

/**
 * One offer as an officer sees it.
 *
 * @param places what stands there and who may live there
 * @param officers names by id
 */
public record OfferPage(
        HostOffer offer,
        List<HostCheck> checks,
        List<Event> events,
        List<Twin> twins,
        List<Contract> contracts,
        Map<UUID, String> officers,
        String municipality,
        boolean checkedByMe,
        LocalDate today) {

    /** What an officer may do next; what comes of a contract is not among it. */
    public List<HostStep> steps() {
        return HostStep.after(offer.state()).stream()
                .filter(step -> !step.byContract())
                .toList();
    }

    public List<HostCheck> unsettled() {
        return checks.stream().filter(check -> !check.settled(today)).toList();
    }

    public boolean canApprove() {
        return unsettled().isEmpty() && !checkedByMe;
    }

    public String officer(UUID id) {
        return officers.getOrDefault(id, "");
    }

    public boolean isChecking() {
        return offer.state().open() && offer.state().ordinal() >= HostStep.State.VETTING.ordinal();
    }

    public boolean takesContracts() {
        return offer.state() == HostStep.State.APPROVED || offer.state() == HostStep.State.MATCHED;
    }
}
