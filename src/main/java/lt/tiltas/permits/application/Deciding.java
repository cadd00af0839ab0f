package lt.tiltas.permits.application;

import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.decision.DecisionStep;
import lt.tiltas.permits.decision.PermitDecisions;
import lt.tiltas.permits.route.PermitRoutes;
import lt.tiltas.permits.route.Route;
import org.springframework.stereotype.Component;

/** What a decision on an application stands on: its route, its checklist, its row, its permit. */
@Component
record Deciding(
        PermitRoutes routes,
        Checklist checklist,
        PermitDecisions decisions,
        GrantPermit grantPermit,
        TellPerson tellPerson) {

    /** By the law of the day on which it was asked for; a route that has ended since is still decided by it. */
    Route route(Application application) {
        return routes.find(
                        application.kind(),
                        application.ground(),
                        application.dates().submittedOn())
                .or(() -> routes.first(application.kind(), application.ground()))
                .orElseThrow();
    }

    String rule(Application application) {
        return route(application).decideRule();
    }

    /** Until when a permit granted on that day would hold. */
    Optional<LocalDate> until(Application application, LocalDate today) {
        return grantPermit.until(route(application), today);
    }

    int unchecked(Application application) {
        return (int) checklist.of(application).stream()
                .filter(check -> !check.done())
                .count();
    }

    void made(Application application, LocalDate today, Officer officer) {
        decisions.begin(
                DecisionStep.MAKE,
                new PermitDecisions.New(
                        application.id(),
                        "granted",
                        application.ground(),
                        route(application).law().text(),
                        null),
                today,
                officer);
    }

    void grant(Application application, LocalDate today, Officer officer) {
        grantPermit.grant(application, today, until(application, today).orElseThrow(), officer);
    }

    void tell(Application application, Application.Move move, LocalDate today, Officer officer) {
        tellPerson.of(
                application,
                move,
                move.step() == Step.GRANT ? until(application, today).orElse(null) : null,
                officer);
    }
}
