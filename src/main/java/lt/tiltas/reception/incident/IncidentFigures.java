package lt.tiltas.reception.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.daily.Figure;
import org.springframework.stereotype.Component;

/** What went wrong that day, by gravity. */
@Component
class IncidentFigures implements Figure.Source {

    private static final int GRAVEST = 4;

    private final Incidents incidents;
    private final Clock clock;

    IncidentFigures(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public List<Figure> of(SiteId site, LocalDate day) {
        OffsetDateTime from = day.atStartOfDay(clock.getZone()).toOffsetDateTime();
        OffsetDateTime to = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return IntStream.rangeClosed(1, GRAVEST)
                .mapToObj(severity -> Figure.trouble(
                        "incidents-" + severity, 50 + severity, incidents.happened(site, from, to, severity)))
                .toList();
    }
}
