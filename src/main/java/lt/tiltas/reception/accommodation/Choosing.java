package lt.tiltas.reception.accommodation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import lt.tiltas.reception.SitePlaces.FreeRoom;
import lt.tiltas.reception.StayCard;
import lt.tiltas.reception.accommodation.AccommodationPage.Choices;
import lt.tiltas.reception.accommodation.AccommodationPage.Fit;
import lt.tiltas.reception.accommodation.AccommodationPage.Misfit;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;

/** Which sites fit a household and why the others do not: the ones it asked for first. Plain arithmetic. */
final class Choosing {

    private Choosing() {}

    /** @param mine sites whose beds the officer gives; others are not offered at all */
    static Choices among(
            List<SitePlaces> places, List<SiteId> mine, HouseholdCard card, Guests guests, @Nullable StayCard current) {
        Set<SiteId> own = new HashSet<>(mine);
        List<Fit> fits = new ArrayList<>();
        List<Misfit> others = new ArrayList<>();
        for (SitePlaces site : places) {
            boolean home = current != null && current.is("stay") && site.id().equals(current.siteId());
            if (own.contains(site.id()) && !home) {
                Optional<List<FreeRoom>> rooms = site.roomsFor(guests);
                rooms.ifPresentOrElse(
                        found -> fits.add(new Fit(site, found, tones(site, card))),
                        () -> others.add(new Misfit(site, why(site, guests))));
            }
        }
        fits.sort(Comparator.comparingInt((Fit fit) -> rank(fit.tones())));
        return new Choices(fits, others);
    }

    private static int rank(List<String> tones) {
        int rank = tones.contains("wished") ? 0 : tones.contains("relatives") ? 1 : 2;
        return tones.contains("no-pets") ? rank + 3 : rank;
    }

    private static List<String> tones(SitePlaces site, HouseholdCard card) {
        List<String> tones = new ArrayList<>();
        if (Integer.valueOf(site.municipality()).equals(card.wish().municipality())) {
            tones.add("wished");
        }
        if (Integer.valueOf(site.municipality()).equals(card.wish().relatives())) {
            tones.add("relatives");
        }
        if (!card.wish().pets().isEmpty()) {
            tones.add(site.petsAllowed() ? "pets" : "no-pets");
        }
        return tones;
    }

    private static String why(SitePlaces site, Guests guests) {
        if (site.freeBeds() == 0) {
            return "full";
        }
        boolean onlySteps = guests.stepFree()
                && site.roomsFor(new Guests(guests.people(), false, guests.party()))
                        .isPresent();
        return onlySteps ? "steps" : "too-small";
    }
}
