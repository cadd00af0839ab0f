package lt.tiltas.reception.request;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** What waits for those who give beds: families without one tonight, and holds that run out today. */
@Component
class BedWork implements Work.Source {

    private final BedRequests requests;
    private final Clock clock;

    BedWork(BedRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(GIVE_BED)) {
            return List.of();
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        long wanted = requests.wantedBy(LocalDate.now(clock));
        OffsetDateTime midnight =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        long ending =
                requests.holdsEndingBy(midnight, now, officer.organisation().value());
        return List.of(
                new Work("work.beds-wanted", wanted, "/beds/requests", "bed", "late"),
                new Work("work.holds-ending", ending, "/beds/requests", "clock", "soon"));
    }
}
