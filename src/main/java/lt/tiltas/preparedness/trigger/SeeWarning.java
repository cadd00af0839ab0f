package lt.tiltas.preparedness.trigger;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The level of the country, from the readings of the last three months; it stands among what is to be done today, too. */
@Service
public class SeeWarning implements Work.Source {

    private static final int DAYS = 90;
    private static final List<String> JUDGED = List.of("registered", "shortage", "queue", "staff");
    private static final List<String> FURTHER = List.of("registered-day", "free");
    private static final Set<OrganisationId> COUNTRY = Set.of(OrganisationId.MINISTRY, OrganisationId.AGENCY);

    private final Access access;
    private final Readings readings;
    private final Clock clock;

    SeeWarning(Access access, Readings readings, Clock clock) {
        this.access = access;
        this.readings = readings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Warning see(Officer officer) {
        access.allow(officer, VIEW_READINESS);
        LocalDate today = LocalDate.now(clock);
        List<Reading> all = readings.since(today.minusDays(DAYS));
        List<Threshold> thresholds = readings.thresholds(today);
        return new Warning(standings(JUDGED, all, thresholds), standings(FURTHER, all, thresholds));
    }

    private static List<Standing> standings(List<String> indicators, List<Reading> all, List<Threshold> thresholds) {
        return indicators.stream()
                .map(indicator -> Standing.of(
                        indicator,
                        all.stream()
                                .filter(one -> one.indicator().equals(indicator))
                                .toList(),
                        thresholds.stream()
                                .filter(one -> one.indicator().equals(indicator))
                                .toList()))
                .toList();
    }

    /** A calm day is told to those who answer for the country; a bad one to everybody who may read it. */
    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(VIEW_READINESS)) {
            return List.of();
        }
        Warning warning = see(officer);
        Level level = warning.level();
        if (!warning.isRead() || level == Level.QUIET && !COUNTRY.contains(officer.organisation())) {
            return List.of();
        }
        String tone = level == Level.QUIET ? "calm" : level == Level.WATCH ? "soon" : "late";
        return List.of(new Work("work.level." + level.code(), 1, "/preparedness/triggers", "warning", tone));
    }
}
