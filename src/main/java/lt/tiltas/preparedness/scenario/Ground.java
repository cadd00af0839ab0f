package lt.tiltas.preparedness.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.preparedness.engine.money.Category;
import lt.tiltas.preparedness.pay.Payroll;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.staff.Pool;
import org.jspecify.annotations.Nullable;

/**
 * What else is known on the day: where municipalities lie, what stands ready, who is on call, and who pays for what.
 *
 * @param hosts null when no scheme to pay them has ever begun
 * @param lines of the budget by category
 */
record Ground(
        List<Place> places,
        List<StandbySite> sites,
        List<Pool> pools,
        Payroll pay,
        @Nullable HostPay hosts,
        Map<Category, String> lines,
        List<Purse> purses) {

    Optional<StandbySite> site(@Nullable UUID id) {
        return sites.stream().filter(site -> site.id().value().equals(id)).findFirst();
    }
}
