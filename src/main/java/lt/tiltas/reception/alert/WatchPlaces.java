package lt.tiltas.reception.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.HoldReleased;
import lt.tiltas.reception.HouseholdHoused;
import lt.tiltas.reception.StayEnded;
import lt.tiltas.reception.alert.Alerts.Live;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Raises alerts, keeps their values and clears them. A change of beds only marks that there is something to look at, so that nobody who gives
 * a bed waits for it; within half a minute the clock looks, and every ten minutes in any case.
 */
@Service
public class WatchPlaces {

    private static final Duration AT_LEAST = Duration.ofMinutes(10);

    /** What is compared with what. */
    @Component
    record Watched(PlaceMeasures measures, AlertThresholds thresholds, Alerts alerts) {}

    private final Watched watched;
    private final Rules rules;
    private final Clock clock;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.EPOCH);

    WatchPlaces(Watched watched, Rules rules, Clock clock) {
        this.watched = watched;
        this.rules = rules;
        this.clock = clock;
    }

    @TransactionalEventListener
    void housed(HouseholdHoused event) {
        changed.set(true);
    }

    @TransactionalEventListener
    void ended(StayEnded event) {
        changed.set(true);
    }

    @TransactionalEventListener
    void released(HoldReleased event) {
        changed.set(true);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void whenChanged() {
        Instant now = clock.instant();
        boolean due = Duration.between(last.get(), now).compareTo(AT_LEAST) >= 0;
        if (changed.getAndSet(false) || due) {
            last.set(now);
            now();
        }
    }

    /** At once, whether or not something has changed. As the system. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void now() {
        OffsetDateTime at = OffsetDateTime.now(clock);
        LocalDate today = at.toLocalDate();
        List<Measure> measures =
                Measure.levels(watched.measures.sites(today, rules.days("reception.net-flow-days", today)));
        List<Threshold> thresholds = watched.thresholds.on(today);
        List<Live> live = new ArrayList<>(watched.alerts.live());
        for (Measure measure : measures) {
            for (String kind : Threshold.KINDS) {
                Optional<Threshold> threshold = nearest(thresholds, measure, kind);
                if (threshold.isPresent()) {
                    judge(measure, threshold.get(), live, at);
                }
            }
        }
        live.forEach(left -> watched.alerts.clear(left, null, at));
    }

    /** What is judged is taken from the list; what is left of it has no threshold or no site any more. */
    private void judge(Measure measure, Threshold threshold, List<Live> live, OffsetDateTime at) {
        OptionalInt value = measure.of(threshold.kind());
        Optional<Live> ringing =
                live.stream().filter(one -> one.isOf(measure, threshold.kind())).findFirst();
        ringing.ifPresent(live::remove);
        if (ringing.isEmpty()) {
            if (value.isPresent() && threshold.raises(value.getAsInt())) {
                watched.alerts.raise(measure, threshold, value.getAsInt(), at);
            }
        } else if (value.isEmpty() || threshold.clears(value.getAsInt())) {
            watched.alerts.clear(ringing.get(), value.isEmpty() ? null : value.getAsInt(), at);
        } else if (ringing.get().value() != value.getAsInt()) {
            watched.alerts.change(ringing.get(), threshold, value.getAsInt());
        }
    }

    static Optional<Threshold> nearest(List<Threshold> thresholds, Measure measure, String kind) {
        return thresholds.stream()
                .filter(threshold -> threshold.kind().equals(kind) && threshold.concerns(measure))
                .max(Comparator.comparingInt(Threshold::nearness));
    }
}
