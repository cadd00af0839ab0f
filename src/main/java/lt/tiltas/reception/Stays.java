package lt.tiltas.reception;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.stay.BeginStay;
import lt.tiltas.reception.stay.HoldBeds;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.reception.stay.ReleaseHold;
import lt.tiltas.reception.stay.StayReadings;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to beds for the modules downstream. All of it joins the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Stays {

    private final StayReadings readings;
    private final Places places;
    private final HoldBeds holdBeds;
    private final BeginStay beginStay;
    private final ReleaseHold releaseHold;

    Stays(StayReadings readings, Places places, HoldBeds holdBeds, BeginStay beginStay, ReleaseHold releaseHold) {
        this.readings = readings;
        this.places = places;
        this.holdBeds = holdBeds;
        this.beginStay = beginStay;
        this.releaseHold = releaseHold;
    }

    /** Where it lives now, else will live, else what is held for it. The caller has recorded the look at the household. */
    public Optional<StayCard> current(HouseholdId household) {
        return readings.cards().current(household);
    }

    /** The beds held for it, whether or not it lives elsewhere meanwhile. */
    public Optional<StayCard> held(HouseholdId household) {
        return readings.cards().held(household);
    }

    public List<Happening> happenings(HouseholdId household) {
        return readings.happenings().of(household);
    }

    /** Open sites of the whole country with what is free in them from this day on, by name; also the full ones. Nobody's stay is told. */
    public List<SitePlaces> places(LocalDate from) {
        return places.from(from);
    }

    /** Those of these sites that are there and open, as they are now. */
    public List<SitePlaces> places(Collection<SiteId> sites, LocalDate from) {
        return places.at(sites, from);
    }

    /** To be asked before places are read that shall be kept: {@link #changed} then tells what is no longer true of them. */
    public SitesSeen seen() {
        return readings.changes().now();
    }

    /** Sites in which anything about beds has been committed since, or a hold has run out. A day that has begun since does not show. */
    public SitesSeen.Changed changed(SitesSeen since) {
        return readings.changes().since(since);
    }

    /** Another when a site has opened, closed or become another; beds that are given or freed do not change it. */
    public String houses(LocalDate on) {
        return places.houses(on);
    }

    /**
     * Keeps rooms for the whole household for the working rule's hours; another hold of it is given up.
     *
     * @throws lt.tiltas.access.NotHere when there is no such open site
     * @throws lt.tiltas.access.Denied when the site's beds are not this officer's to give
     */
    public BedOutcome hold(HouseholdCard card, SiteId site, LocalDate from, Officer officer) {
        return holdBeds.hold(card, site, from, officer);
    }

    /** The household lives there from this day: in its held beds when it has them there. Where it lived before ends that morning. */
    public BedOutcome begin(HouseholdCard card, SiteId site, LocalDate from, Officer officer) {
        return beginStay.begin(card, site, from, officer);
    }

    /** Gives up what is held for it: the offer was declined. */
    public EndOutcome release(HouseholdCard card, Officer officer) {
        return releaseHold.release(card, officer);
    }
}
