package lt.tiltas.permits.draft;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.permits.route.PermitRoutes;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a household's application is being filled in, and on which grounds one may be begun. */
@Component
public class Begun {

    private final Drafts drafts;
    private final PermitRoutes routes;

    Begun(Drafts drafts, PermitRoutes routes) {
        this.drafts = drafts;
        this.routes = routes;
    }

    public @Nullable Draft draft(HouseholdId household) {
        return drafts.of(household).orElse(null);
    }

    public List<String> grounds(LocalDate today) {
        return routes.grounds(today);
    }
}
