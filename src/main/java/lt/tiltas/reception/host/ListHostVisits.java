package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VISIT_HOST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody has to go, and what has come up there. Homes by their contract: no family is named. */
@Service
public class ListHostVisits {

    private static final int AHEAD = 14;

    /** @param municipalities short names by code */
    public record Listed(List<Visit.Due> due, Map<Integer, String> municipalities, LocalDate today) {

        public List<Visit.Due> concerns() {
            return due.stream().filter(one -> one.visit().isConcern()).toList();
        }

        public List<Visit.Due> visits() {
            return due.stream().filter(one -> one.visit().doneOn() == null).toList();
        }
    }

    private final Access access;
    private final HostVisits visits;
    private final Municipalities municipalities;
    private final Clock clock;

    ListHostVisits(Access access, HostVisits visits, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** What is due within two weeks too, so that a journey can be planned. */
    @Transactional(readOnly = true)
    public Listed list(Language language, Officer officer) {
        access.allow(officer, VISIT_HOST);
        LocalDate today = LocalDate.now(clock);
        return new Listed(visits.due(today.plusDays(AHEAD)), municipalities.names(language), today);
    }
}
