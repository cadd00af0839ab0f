package lt.tiltas.portal.home;

import static lt.tiltas.permits.VisitRight.OWN_VISIT;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.OwnVisits;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On the first page: the household's visit about its permits, once it has a time; until then its turn, once it is invited. */
@Service
public class OwnNextVisit {

    private final Access access;
    private final OwnVisits visits;

    OwnNextVisit(Access access, OwnVisits visits) {
        this.access = access;
        this.visits = visits;
    }

    @Transactional
    public Optional<OwnVisits.Visit> of(HouseholdCard card, Officer officer) {
        access.allow(officer, OWN_VISIT);
        return visits.next(card);
    }

    /** Empty when the household is not invited, or has come. */
    @Transactional
    public Optional<OwnVisits.Window> window(HouseholdCard card, Officer officer) {
        access.allow(officer, OWN_VISIT);
        return visits.window(card);
    }
}
