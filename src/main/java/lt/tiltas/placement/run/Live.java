package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import lt.tiltas.placement.statement.WholeCountry;
import lt.tiltas.placement.value.PlaceOffered;
import lt.tiltas.reception.SitesSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The country and its prices in memory. Whoever decides takes what is there and waits for nothing; when something has changed, one reads it anew
 * while the others go on with what they have. Sites whose beds have changed are read again before every decision.
 */
@Component
public class Live {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final WholeCountry country;
    private final Countries countries;
    private final Arrivals arrivals;
    private final PriceRuns runs;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final Set<Integer> offered = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Moment> moment = new AtomicReference<>();

    Live(WholeCountry country, Countries countries, Arrivals arrivals, PriceRuns runs, Clock clock) {
        this.country = country;
        this.countries = countries;
        this.arrivals = arrivals;
        this.runs = runs;
        this.clock = clock;
    }

    /** Beds as they are; what was stated and promised not older than half a minute, except while it is being read by somebody else: minutes at most. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Moment now() {
        Moment known = moment.get();
        if (known == null || !known.seen().sites().isGood(clock.instant())) {
            return anew();
        }
        if (isFresh(known) && known.seen().marks().equals(countries.marks().now(today())) || !reading.tryLock()) {
            return withBeds(known);
        }
        return swap();
    }

    /** As it is this very moment, with what was promised in offers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Moment anew() {
        Moment known = moment.get();
        if (known != null
                && offered.isEmpty()
                && isFresh(known)
                && known.seen().marks().equals(countries.marks().now(today()))
                && known.seen().lastStep().equals(countries.marks().lastStep())) {
            return withBeds(known);
        }
        return whole();
    }

    /** Read whatever is kept: before one says that there is nothing. Quotas follow who has come a moment ago. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Moment whole() {
        reading.lock();
        return swap();
    }

    private boolean isFresh(Moment known) {
        return known.seen().at().plus(FRESH).isAfter(clock.instant())
                && known.seen().day().equals(today());
    }

    /** Reads those sites anew in which something has been committed since. Nobody waits for anybody: who comes later asks for what is left. */
    private Moment withBeds(Moment known) {
        SitesSeen.Changed changed = countries.changed(known.seen().sites());
        if (changed.sites().isEmpty()) {
            return known;
        }
        Moment fresh = known.with(changed, countries.places(changed.sites()));
        if (country.readsApart()) {
            moment.compareAndSet(known, fresh);
        }
        return fresh;
    }

    /** Before the first who decides. */
    @EventListener
    void warm(ApplicationReadyEvent ready) {
        country.read(this::now);
    }

    /** Whether somebody was offered a place there since the country was read. */
    public boolean isOld(int municipality) {
        return offered.contains(municipality);
    }

    @TransactionalEventListener
    void offered(PlaceOffered event) {
        offered.add(event.municipality());
    }

    private Moment swap() {
        try {
            offered.clear();
            Moment fresh = country.read(this::read);
            if (country.readsApart()) {
                moment.set(fresh);
            }
            return fresh;
        } finally {
            reading.unlock();
        }
    }

    private Moment read() {
        LocalDate today = today();
        SitesSeen sites = countries.seen();
        OffsetDateTime lastStep = countries.marks().lastStep();
        Marks.Now marks = countries.marks().now(today);
        Map<String, Double> prices = marks.run() == null ? Map.of() : runs.prices(marks.run(), "live");
        return Moment.of(
                countries.now(countries.weights(), arrivals.peopleWaiting()),
                prices,
                new Moment.Seen(today, clock.instant(), marks, lastStep, sites));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
