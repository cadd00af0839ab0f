package lt.tiltas.preparedness.overview;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.Activation;
import lt.tiltas.preparedness.activation.Activations;
import lt.tiltas.preparedness.activation.Assessed;
import lt.tiltas.preparedness.activation.Assessments;
import lt.tiltas.preparedness.activation.Leaders;
import lt.tiltas.preparedness.activation.Realm;
import lt.tiltas.preparedness.activation.Realms;
import lt.tiltas.preparedness.readiness.ShowReadiness;
import lt.tiltas.preparedness.trigger.SeeWarning;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The real day on one page; nothing of an exercise is counted. Nobody is shown, so nobody's trail grows. */
@Service
class ShowOverview {

    private static final int GOAL = 1_000;

    @Component("overviewReadings")
    record Readings(SeeWarning warning, ShowReadiness readiness, Activations activations, Assessments assessments) {}

    private final Access access;
    private final Readings readings;
    private final OpenDecisions decisions;
    private final Realms realms;

    ShowOverview(Access access, Readings readings, OpenDecisions decisions, Realms realms) {
        this.access = access;
        this.readings = readings;
        this.decisions = decisions;
        this.realms = realms;
    }

    @Transactional(readOnly = true)
    Overview show(Officer officer) {
        access.allow(officer, VIEW_READINESS);
        Realm realm = realms.in(null);
        boolean leads = Leaders.lead(officer);
        Activation activation = readings.activations.current(null).orElse(null);
        Assessed chosen = activation == null || !leads
                ? null
                : readings.assessments.of(activation.id()).stream()
                        .filter(one -> one.chosen() != null)
                        .findFirst()
                        .orElse(null);
        return new Overview(
                readings.warning.see(officer),
                readings.readiness.show(GOAL, officer),
                activation,
                chosen,
                leads ? decisions.of(activation, readings.activations.ended(null), realm) : List.of(),
                realm.at(),
                leads);
    }
}
