package lt.tiltas.placement.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.placement.engine.Town;
import lt.tiltas.placement.statement.Statement;
import lt.tiltas.placement.value.Judgement;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.value.Scarcity;
import lt.tiltas.placement.value.Weights;
import lt.tiltas.placement.value.Worth;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;

/**
 * The country of one moment: what is free, and what it is worth to a household. Rooms count bed by bed here, so that every real allotment of rooms
 * is also one of the engine's and its bound holds; {@link Rooms} finds the rooms themselves.
 */
public final class CountryNow {

    private static final double POINTS = 100;

    /** @param places of the register; @param stated by municipality, not in the register */
    record Homes(List<SitePlaces> places, Map<Integer, List<Statement.Home>> stated) {}

    record Judging(Weights weights, Worth worth, Scarcity scarcity) {}

    private final Map<Integer, Profile> all;
    private final Homes there;
    private final List<Profile> profiles;
    private final List<Home> homes = new ArrayList<>();
    private final Map<Integer, List<Home>> byTown;
    private final Judging judging;
    private final Country country;

    CountryNow(Map<Integer, Profile> all, Homes there, Judging judging) {
        this.all = all;
        this.there = there;
        this.profiles = List.copyOf(all.values());
        this.judging = judging;
        List<Town> towns = new ArrayList<>();
        for (int index = 0; index < profiles.size(); index++) {
            Profile profile = profiles.get(index);
            towns.add(town(profile));
            addRooms(index, profile, there.places());
            addStated(index, profile.code(), there.stated().getOrDefault(profile.code(), List.of()));
        }
        this.byTown =
                homes.stream().collect(Collectors.groupingBy(home -> home.site().town()));
        this.country = new Country(
                towns,
                homes.stream().map(Home::site).toList(),
                judging.weights().of("unplaced") / POINTS);
    }

    /** The same with these sites as they are now; who is not among the places has closed. */
    CountryNow with(Collection<SiteId> sites, List<SitePlaces> now) {
        Map<SiteId, SitePlaces> places = new LinkedHashMap<>();
        there.places().forEach(place -> places.put(place.id(), place));
        now.forEach(place -> places.put(place.id(), place));
        places.values().removeIf(place -> sites.contains(place.id()) && !now.contains(place));
        return new CountryNow(all, new Homes(List.copyOf(places.values()), there.stated()), judging);
    }

    /** What has never been stated is taken to be there as far as the quota goes. */
    private Town town(Profile profile) {
        double[] capacity = new double[Scarce.COUNT];
        double quota = profile.room().quota();
        boolean stated = profile.statedFor() != null;
        capacity[Scarce.SCHOOL0.ordinal()] = stated ? profile.schools().primary() : quota;
        capacity[Scarce.SCHOOL1.ordinal()] = stated ? profile.schools().basic() : quota;
        capacity[Scarce.SCHOOL2.ordinal()] = stated ? profile.schools().upper() : quota;
        List<String> specialities = judging.scarcity().specialities();
        for (int n = 0; n < specialities.size(); n++) {
            capacity[Scarce.MED1.ordinal() + n] = profile.care().getOrDefault(specialities.get(n), 0);
        }
        capacity[Scarce.CASELOAD.ordinal()] = stated ? profile.room().caseload() : quota;
        capacity[Scarce.QUOTA.ordinal()] = quota;
        return new Town(profile.code(), capacity);
    }

    private void addRooms(int index, Profile profile, List<SitePlaces> places) {
        places.stream()
                .filter(site -> site.municipality() == profile.code())
                .filter(site -> !site.kind().equals("agency_centre") && site.freeBeds() > 0)
                .forEach(site -> homes.add(new Home(
                        new Site(homes.size(), index, 1, site.freeBeds(), site.stepFreeBeds() > 0, site.petsAllowed()),
                        profile.code(),
                        site)));
    }

    private void addStated(int index, int municipality, List<Statement.Home> stated) {
        stated.forEach(home -> homes.add(new Home(
                new Site(homes.size(), index, home.people(), 1, home.homes(), home.stepFree(), home.pets()),
                municipality,
                null)));
    }

    public Weights weights() {
        return judging.weights();
    }

    public Country country() {
        return country;
    }

    public List<Home> homes() {
        return homes;
    }

    /** @param town index into {@link #profiles} */
    public List<Home> homesIn(int town) {
        return byTown.getOrDefault(town, List.of());
    }

    public List<Profile> profiles() {
        return profiles;
    }

    /** For each municipality, in the order of {@link #profiles}. */
    public List<Judgement> judge(Said said) {
        return profiles.stream()
                .map(profile -> judging.worth().judge(said, profile))
                .toList();
    }

    /** @param row its number in the list: the engine knows nobody */
    Household household(int row, Guests guests, Said said, List<Judgement> judged, long groups) {
        Said.Pupils pupils = said.needs().pupils();
        var takes = new Needs(
                guests.people(),
                guests.stepFree(),
                !said.needs().pets().isEmpty(),
                pupils.primary(),
                pupils.basic(),
                pupils.upper(),
                judging.scarcity().speciality(said.needs().care()),
                guests.people());
        double[] value = judged.stream().mapToDouble(Judgement::worth).toArray();
        return new Household(row, 0, takes, value, groups);
    }

    @Override
    public String toString() {
        return profiles.size() + " municipalities, "
                + country.sites().stream().mapToInt(Site::units).sum() + " beds and homes";
    }
}
