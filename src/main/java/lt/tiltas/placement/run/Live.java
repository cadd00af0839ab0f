package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.statement.WholeCountry;
import lt.tiltas.placement.value.PlaceOffered;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The country and its prices in memory. Whoever decides takes what is there and waits for nothing; when something has changed, one reads it anew
 * while the others go on with what they have. Real rooms are asked for again before a place is proposed.
 */
@Component
public class Live {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration THIS_MOMENT = Duration.ofSeconds(2);

    private final WholeCountry country;
    private final Countries countries;
    private final Arrivals arrivals;
    private final PriceRuns runs;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private final Set<Integer> offered = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Moment moment;

    Live(WholeCountry country, Countries countries, Arrivals arrivals, PriceRuns runs, Clock clock) {
        this.country = country;
        this.countries = countries;
        this.arrivals = arrivals;
        this.runs = runs;
        this.clock = clock;
    }

    /** Not older than half a minute, except while it is being read by somebody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Moment now() {
        Moment known = moment;
        if (known != null
                && known.seen().at().plus(FRESH).isAfter(clock.instant())
                && known.seen().day().equals(today())
                && known.seen().marks().equals(countries.marks().now(today()))) {
            return known;
        }
        if (known == null || reading.tryLock()) {
            return known == null ? anew() : swap();
        }
        return known;
    }

    /** As it is this very moment, give or take two seconds in which nothing was marked: before one says that there is nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Moment anew() {
        Moment known = moment;
        if (known != null
                && offered.isEmpty()
                && known.seen().at().plus(THIS_MOMENT).isAfter(clock.instant())
                && known.seen().marks().equals(countries.marks().now(today()))) {
            return known;
        }
        reading.lock();
        return swap();
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
            moment = fresh;
            return fresh;
        } finally {
            reading.unlock();
        }
    }

    private Moment read() {
        LocalDate today = today();
        Marks.Now marks = countries.marks().now(today);
        CountryNow now = countries.now(countries.weights(), arrivals.peopleWaiting());
        Map<String, Double> named = marks.run() == null ? Map.of() : runs.prices(marks.run(), "live");
        Prices prices = PriceKeys.of(now.country(), Groups.CODES, named);
        return new Moment(now, prices, new Moment.Seen(today, marks, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
