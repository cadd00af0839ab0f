package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.HouseholdRegistered;
import lt.tiltas.registration.guardian.NoticeMinors;
import lt.tiltas.registration.person.PeopleEntered;
import lt.tiltas.registration.person.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The draft becomes a registered household with its number, its holder and, if it needs one, its request for a bed. */
@Service
public class RegisterArrival {

    public sealed interface Outcome {

        /** Also when it was registered before: sent twice, registered once. */
        record Registered() implements Outcome {}

        record Incomplete() implements Outcome {}
    }

    private final Access access;
    private final Arrivals arrivals;
    private final OpenArrival openArrival;
    private final Lodgings lodgings;
    private final Announce announce;

    RegisterArrival(Access access, Arrivals arrivals, OpenArrival openArrival, Lodgings lodgings, Announce announce) {
        this.access = access;
        this.arrivals = arrivals;
        this.openArrival = openArrival;
        this.lodgings = lodgings;
        this.announce = announce;
    }

    @Transactional
    public Outcome register(HouseholdId id, int version, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        Arrivals.Lock lock = arrivals.lock(id, officer);
        if (!lock.state().equals("draft")) {
            return new Outcome.Registered();
        }
        if (lock.version() != version) {
            throw new OptimisticLockingFailureException("arrival " + id);
        }
        Arrival arrival = openArrival.open(id, officer);
        if (!arrival.isComplete()) {
            return new Outcome.Incomplete();
        }
        TonightForm tonight = lodgings.find(id).orElseThrow();
        OrganisationId holder = holder(tonight);
        arrivals.register(id, holder, announce.now(), Optional.ofNullable(Typed.orNull(tonight.address())));
        if (tonight.needsBed()) {
            lodgings.askForBed(id, tonight, announce.today());
        } else {
            lodgings.handOver(id, holder, tonight, officer);
        }
        lodgings.keepSight(id, announce.today(), officer);
        announce.registered(arrival.card(), holder, officer);
        return new Outcome.Registered();
    }

    /** Who needs a bed is the Agency's; who has a place is the municipality's from the first day. */
    private static OrganisationId holder(TonightForm tonight) {
        return tonight.needsBed() || tonight.municipality() == null
                ? OrganisationId.AGENCY
                : new OrganisationId(tonight.municipality());
    }

    /** The moment of registration, and telling the other modules of it. */
    @Service
    static class Announce {

        private final ApplicationEventPublisher events;
        private final NoticeMinors minors;
        private final Clock clock;

        Announce(ApplicationEventPublisher events, NoticeMinors minors, Clock clock) {
            this.events = events;
            this.minors = minors;
            this.clock = clock;
        }

        OffsetDateTime now() {
            return OffsetDateTime.now(clock);
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }

        void registered(HouseholdCard card, OrganisationId holder, Officer officer) {
            minors.in(List.of(card.id()));
            events.publishEvent(new HouseholdRegistered(card.id(), holder, today()));
            events.publishEvent(new PeopleEntered(card.people(), "desk", officer.organisation(), true));
        }
    }
}
