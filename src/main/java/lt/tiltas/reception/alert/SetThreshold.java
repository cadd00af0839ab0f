package lt.tiltas.reception.alert;

import static lt.tiltas.reception.AlertRight.SET_THRESHOLD;
import static lt.tiltas.reception.AlertRight.VIEW_ALERTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which value on an alert rings, and above which it is over, from a day on. */
@Service
public class SetThreshold {

    private static final int MOST = 10_000;

    sealed interface Outcome {

        record Set() implements Outcome {}

        record ClearsTooEarly() implements Outcome {}

        record NotANumber() implements Outcome {}

        /** A municipality sets its own and its sites'. */
        record NotOurs() implements Outcome {}

        record WhereMissing() implements Outcome {}

        /** One that begins on that day or later stands already. */
        record DayTaken() implements Outcome {}
    }

    /** @param sites names by id; {@code municipalities} by code */
    public record Listed(
            List<Threshold> thresholds,
            Map<UUID, String> sites,
            Map<Integer, String> municipalities,
            LocalDate today) {}

    @Component
    record Known(Places places, Municipalities municipalities) {}

    private final Access access;
    private final AlertThresholds thresholds;
    private final Known known;
    private final Clock clock;

    SetThreshold(Access access, AlertThresholds thresholds, Known known, Clock clock) {
        this.access = access;
        this.thresholds = thresholds;
        this.known = known;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed list(Language language, Officer officer) {
        access.allow(officer, VIEW_ALERTS);
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> sites = new LinkedHashMap<>();
        known.places.from(today).stream()
                .filter(site -> officer.organisation().equals(OrganisationId.AGENCY)
                        || site.municipality() == officer.organisation().value())
                .forEach(site -> sites.put(site.id().value(), site.name()));
        return new Listed(thresholds.on(today), sites, known.municipalities.names(language), today);
    }

    @Transactional
    public Outcome set(Threshold.New form, Language language, Officer officer) {
        access.allow(officer, SET_THRESHOLD);
        boolean agency = officer.organisation().equals(OrganisationId.AGENCY);
        Threshold.New clean = clean(form);
        if (clean.raiseAt() < 0 || clean.clearAt() > MOST) {
            return new Outcome.NotANumber();
        }
        if (clean.clearAt() < clean.raiseAt()) {
            return new Outcome.ClearsTooEarly();
        }
        if (clean.site() != null && !list(language, officer).sites().containsKey(clean.site())) {
            return new Outcome.NotOurs();
        }
        boolean own = clean.site() != null
                || clean.municipality() != null
                        && clean.municipality() == officer.organisation().value();
        if (!agency && !own) {
            return clean.municipality() == null ? new Outcome.WhereMissing() : new Outcome.NotOurs();
        }
        if (thresholds.laterThan(clean)) {
            return new Outcome.DayTaken();
        }
        thresholds.date(clean, officer);
        return new Outcome.Set();
    }

    /** The level says which of the two places counts. */
    private static Threshold.New clean(Threshold.New form) {
        boolean site = form.level().equals("site");
        boolean country = form.level().equals("country");
        return new Threshold.New(
                form.level(),
                form.kind(),
                country || site && form.site() != null ? null : form.municipality(),
                site ? form.site() : null,
                form.raiseAt(),
                form.clearAt(),
                form.from(),
                form.source());
    }
}
