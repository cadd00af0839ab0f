package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole invented country as it stands on one day. The same seed and day give an equal country.
 *
 * @param households in the order of registration
 */
public record DemoCountry(
        LocalDate today,
        List<Organisation> organisations,
        List<Officer> officers,
        List<Site> sites,
        List<Household> households) {

    public static DemoCountry make(long seed, LocalDate today) {
        var officers = Officers.make(seed);
        var sites = Sites.make(seed, today);
        var newcomers = newcomers(seed, today, sites, officers);
        var stays = Lodgings.of(seed, today, sites, newcomers);
        var permits = new Permits(seed, today);
        var programmes = new Programmes(seed, today, officers);
        var registrars = numbers(officers, "registrar");
        var households = newcomers.stream()
                .map(who -> new Household(
                        who.number(),
                        who.registeredOn(),
                        registrars.get(who.number() % registrars.size()),
                        who.members(),
                        who.wishes(),
                        new Household.Housing(
                                List.copyOf(stays.get(who.number())), who.path().placements()),
                        who.areOksanas() ? permits.ofOksana(who) : permits.of(who),
                        programmes.of(who, stays.get(who.number())),
                        who.path().departure()))
                .toList();
        return new DemoCountry(today, Organisation.all(), officers, Sites.closed(sites, households, today), households);
    }

    private static List<Newcomers> newcomers(
            long seed, LocalDate today, List<Sites.Wanted> sites, List<Officer> officers) {
        var coordinators = numbers(officers, "coordinator");
        var families = new Families(new Dice(seed, "families"));
        var people = new People(seed, today);
        var paths = new Paths(seed, today, sites, coordinators);
        var newcomers = new ArrayList<Newcomers>();
        boolean oksanaComes = true;
        int nextPerson = Oksana.PERSON + Oksana.MEMBERS;
        for (LocalDate day : Arrivals.days(seed, today)) {
            int number = newcomers.size() + 1;
            if (oksanaComes && day.equals(Oksana.registeredOn(today))) {
                oksanaComes = false;
                var path = Oksana.path(today, coordinators.getFirst());
                newcomers.add(new Newcomers(number, day, Oksana.members(), Oksana.wishes(), path));
            } else {
                var members = people.household(nextPerson, families.family(day), day);
                nextPerson += members.size();
                var wishes = paths.wishes();
                newcomers.add(new Newcomers(number, day, members, wishes, paths.path(day, wishes)));
            }
        }
        return newcomers;
    }

    private static List<Integer> numbers(List<Officer> officers, String role) {
        return officers.stream()
                .filter(officer -> officer.role().equals(role))
                .map(Officer::number)
                .toList();
    }
}
