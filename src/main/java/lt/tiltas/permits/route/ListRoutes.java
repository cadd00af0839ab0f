package lt.tiltas.permits.route;

import static lt.tiltas.permits.PermitRight.READ_ROUTES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Span;
import lt.tiltas.permits.route.Route.Need;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListRoutes {

    /** @param decided within what time */
    public record Line(Route route, Span decided, List<Need> needs) {}

    private final Access access;
    private final PermitRoutes routes;
    private final Rules rules;
    private final Clock clock;

    ListRoutes(Access access, PermitRoutes routes, Rules rules, Clock clock) {
        this.access = access;
        this.routes = routes;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public List<Line> list(Officer officer) {
        access.require(officer, READ_ROUTES);
        LocalDate today = LocalDate.now(clock);
        return routes.all(today).stream()
                .map(route -> new Line(
                        route,
                        rules.span(route.decideRule(), today),
                        routes.needs(route.kind(), route.ground(), today)))
                .toList();
    }
}
