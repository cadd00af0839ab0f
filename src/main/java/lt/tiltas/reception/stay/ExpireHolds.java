package lt.tiltas.reception.stay;

import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends holds whose time is over, whoever made them: each minute by a job, and at one site before its beds are given. */
@Service
public class ExpireHolds {

    private final Beds beds;
    private final ApplicationEventPublisher events;

    ExpireHolds(Beds beds, ApplicationEventPublisher events) {
        this.beds = beds;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void everywhere() {
        at(null);
    }

    void at(@Nullable SiteId site) {
        beds.releaseExpired(site).forEach(events::publishEvent);
    }
}
