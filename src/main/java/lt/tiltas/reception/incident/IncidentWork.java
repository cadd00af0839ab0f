package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** What has to be done or told about incidents today. */
@Component
class IncidentWork implements Work.Source {

    private final IncidentParts parts;
    private final Clock clock;

    IncidentWork(IncidentParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(KEEP_INCIDENT)) {
            return List.of();
        }
        long due = parts.due(
                OffsetDateTime.now(clock).plusDays(1), officer.organisation().value());
        return List.of(new Work("work.incidents-due", due, "/incidents", "warning", "late"));
    }
}
