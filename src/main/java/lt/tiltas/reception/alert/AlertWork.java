package lt.tiltas.reception.alert;

import static lt.tiltas.reception.AlertRight.ACKNOWLEDGE_ALERT;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Alerts of which nobody has taken note yet. */
@Component
class AlertWork implements Work.Source {

    private final Alerts alerts;

    AlertWork(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public List<Work> of(Officer officer) {
        return officer.may(ACKNOWLEDGE_ALERT)
                ? List.of(new Work("work.alerts", alerts.notSeen(), "/alerts", "warning", "late"))
                : List.of();
    }
}
