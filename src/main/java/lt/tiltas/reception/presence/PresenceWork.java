package lt.tiltas.reception.presence;

import static lt.tiltas.reception.ReceptionRight.VIEW_PRESENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Whom nobody has seen for some nights: a person asks after them. */
@Component
class PresenceWork implements Work.Source {

    private final Unseen unseen;
    private final DoorRules nights;
    private final Clock clock;

    PresenceWork(Unseen unseen, DoorRules nights, Clock clock) {
        this.unseen = unseen;
        this.nights = nights;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(VIEW_PRESENCE)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return List.of(new Work(
                "work.unseen", unseen.count(today, nights.unseen(today)), "/presence/unseen", "warning", "soon"));
    }
}
