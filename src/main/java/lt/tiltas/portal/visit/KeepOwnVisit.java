package lt.tiltas.portal.visit;

import static lt.tiltas.permits.VisitRight.OWN_VISIT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.OwnVisits;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visit of the person's own household: one time serves the whole family. */
@Service
public class KeepOwnVisit {

    /** @param window in which the household is invited */
    record Shown(OwnVisits.Page visits, Optional<OwnVisits.Window> window) {}

    private final OwnHousehold ownHousehold;
    private final OwnVisits visits;

    KeepOwnVisit(OwnHousehold ownHousehold, OwnVisits visits) {
        this.ownHousehold = ownHousehold;
        this.visits = visits;
    }

    @Transactional
    Shown open(@Nullable String office, @Nullable LocalDate day, boolean moving, Officer officer) {
        HouseholdCard card = ownHousehold.open(officer, OWN_VISIT).card();
        return new Shown(visits.open(card, office, day, moving), visits.window(card));
    }

    @Transactional
    OwnVisits.Answer hold(UUID key, String office, String at, Officer officer) {
        return visits.hold(ownHousehold.open(officer, OWN_VISIT).card(), key, office, at, officer);
    }

    @Transactional
    OwnVisits.Answer move(String office, String at, Officer officer) {
        return visits.move(ownHousehold.open(officer, OWN_VISIT).card(), office, at, officer);
    }

    @Transactional
    OwnVisits.Answer confirm(Officer officer) {
        return visits.confirm(ownHousehold.open(officer, OWN_VISIT).card(), officer);
    }

    @Transactional
    OwnVisits.Answer cancel(Officer officer) {
        return visits.cancel(ownHousehold.open(officer, OWN_VISIT).card(), officer);
    }
}
