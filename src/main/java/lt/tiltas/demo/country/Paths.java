package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws each family's path: first bed, offers, journey, lodging, farewell. */
final class Paths {

    private static final double THROUGH_A_CENTRE = 0.76;
    private static final double STRAIGHT_TO_A_SITE = 0.15;
    private static final double LEAVES = 0.16;
    private static final List<String> WHY_NOT =
            List.of("far_from_relatives", "no_school_place", "doctor_far", "job_elsewhere", "wants_city");

    private final Dice dice;
    private final LocalDate today;
    private final List<Integer> coordinators;
    private final List<Municipality> municipalities = Municipality.all();
    private final Map<Integer, Double> pull = new HashMap<>();

    Paths(long seed, LocalDate today, List<Sites.Wanted> sites, List<Integer> coordinators) {
        dice = new Dice(seed, "paths");
        this.today = today;
        this.coordinators = coordinators;
        municipalities.forEach(one -> pull.put(one.code(), one.population() / 2500.0));
        sites.stream()
                .filter(wanted -> !wanted.centre())
                .forEach(wanted -> pull.merge(
                        wanted.site().municipality(),
                        wanted.site().beds() * (2 + Math.sqrt(wanted.pull())),
                        Double::sum));
    }

    Household.Wishes wishes() {
        Integer relativesIn = dice.chance(0.22) ? anywhere() : null;
        Integer wished = dice.chance(0.4) ? (relativesIn == null ? anywhere() : relativesIn) : null;
        List<String> pets = dice.chance(0.11) ? List.of(dice.pick(List.of("dog", "cat", "cat", "parrot"))) : List.of();
        return new Household.Wishes(wished, relativesIn, pets);
    }

    Path path(LocalDate registeredOn, Household.Wishes wishes) {
        var departure = departure(registeredOn);
        if (!registeredOn.isBefore(today.minusDays(1)) && dice.chance(0.85)) {
            return new Path(Path.First.WAITING, null, null, false, null, List.of(), null);
        }
        double way = dice.chance(0.3) && wishes.relativesIn() != null ? 1 : dice.between(0, 999) / 1000.0;
        if (way < THROUGH_A_CENTRE) {
            return throughCentre(registeredOn, wishes, departure);
        }
        boolean site = way < THROUGH_A_CENTRE + STRAIGHT_TO_A_SITE;
        var candidates = candidates(wishes);
        int municipality = candidates.getFirst();
        var answer = new Placement.Answer(registeredOn, municipality, null, registeredOn);
        var offers = site
                ? List.of(new Placement(registeredOn, dice.pick(coordinators), candidates, answer))
                : List.<Placement>of();
        return new Path(
                site ? Path.First.MUNICIPAL_SITE : Path.First.OWN_LODGING,
                municipality,
                registeredOn,
                site,
                site ? movesOut(registeredOn) : null,
                offers,
                departure);
    }

    private Path throughCentre(
            LocalDate registeredOn, Household.Wishes wishes, Household.@Nullable Departure departure) {
        var offers = new ArrayList<Placement>();
        LocalDate last = departure == null ? today : departure.on();
        LocalDate offeredOn = Weekdays.from(registeredOn.plusDays(dice.between(4, 15)));
        Placement.Answer answer = null;
        for (int i = 0; i < 3 && (answer == null || answer.municipality() == null) && !offeredOn.isAfter(last); i++) {
            var candidates = candidates(wishes);
            answer = answer(offeredOn, candidates, i);
            boolean known = !answer.on().isAfter(last);
            offers.add(new Placement(offeredOn, dice.pick(coordinators), candidates, known ? answer : null));
            offeredOn = Weekdays.from(answer.on().plusDays(dice.between(3, 14)));
        }
        boolean accepted = !offers.isEmpty() && offers.getLast().accepted();
        Integer municipality = accepted ? answer.municipality() : null;
        LocalDate movesOn = accepted ? answer.movesOn() : null;
        return new Path(
                Path.First.CENTRE,
                municipality,
                movesOn,
                dice.chance(0.95),
                accepted ? movesOut(movesOn) : null,
                List.copyOf(offers),
                departure);
    }

    private Placement.Answer answer(LocalDate offeredOn, List<Integer> candidates, int before) {
        LocalDate on = Weekdays.from(offeredOn.plusDays(dice.between(1, 6)));
        if (before < 2 && dice.chance(0.13)) {
            return new Placement.Answer(on, null, dice.pick(WHY_NOT), null);
        }
        int chosen = dice.chance(0.8) ? 0 : dice.between(1, 2);
        LocalDate movesOn = Weekdays.from(on.plusDays(dice.between(25, 130)));
        return new Placement.Answer(on, candidates.get(chosen), null, movesOn);
    }

    private List<Integer> candidates(Household.Wishes wishes) {
        var candidates = new LinkedHashSet<Integer>();
        if (wishes.relativesIn() != null) {
            candidates.add(wishes.relativesIn());
        }
        if (wishes.municipality() != null && dice.chance(0.7)) {
            candidates.add(wishes.municipality());
        }
        while (candidates.size() < 3) {
            candidates.add(anywhere());
        }
        return List.copyOf(candidates);
    }

    private int anywhere() {
        return dice.pick(municipalities, one -> pull.get(one.code())).code();
    }

    private @Nullable LocalDate movesOut(LocalDate movedIn) {
        return dice.chance(0.2) ? movedIn.plusDays(dice.between(120, 620)) : null;
    }

    private Household.@Nullable Departure departure(LocalDate registeredOn) {
        LocalDate on = registeredOn.plusDays(dice.between(25, 620));
        if (!dice.chance(LEAVES) || on.isAfter(today)) {
            return null;
        }
        var where = dice.pick(List.of("returned", "returned", "moved_abroad", "moved_abroad", "lost_contact"));
        return new Household.Departure(on, where);
    }
}
