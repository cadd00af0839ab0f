package lt.tiltas.permits.application;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.application.Application.Asked;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens one application, with the day by which the person is to come. */
@Service
public class OpenApplications {

    private final Applications applications;
    private final Clocks clocks;
    private final Clock clock;

    OpenApplications(Applications applications, Clocks clocks, Clock clock) {
        this.applications = applications;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @return false when the person has one in progress already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean open(HouseholdId household, PersonId person, Asked asked, String kind, Officer officer) {
        LocalDate today = LocalDate.now(clock);
        return applications.open(
                new Application.New(household, person, asked, kind, today, clocks.attendBy(today)), officer);
    }
}
