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
    private static final Set<OrganisationId> COUNTRY = Set.of(OrganisationId.MINISTRY, OrganisationId.AGENCY);

    private final Access access;
    private final Readings readings;
    private final Judge judge;
    private final Clock clock;

    SeeWarning(Access access, Readings readings, Judge judge, Clock clock) {
        this.access = access;
        this.readings = readings;
        this.judge = judge;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Warning see(Officer officer) {
        access.allow(officer, VIEW_READINESS);
        LocalDate today = LocalDate.now(clock);
        return judge.judge(readings.since(today.minusDays(DAYS)), today);
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
