package lt.tiltas.preparedness.readiness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many days until so many places are there, if it is decided today: first the soonest day that anything can reach it, then the cheapest
 * sites that do so by that day.
 *
 * @param free places of tonight
 * @param weeks for which a site's running is counted when costs are compared
 */
record DaysToPlaces(int free, List<Coming> coming, List<StandbySite> sites, int weeks) {

    private static final Comparator<StandbySite> SOONEST = Comparator.comparingInt(StandbySite::days)
            .thenComparing(Comparator.comparingInt(StandbySite::places).reversed())
            .thenComparing(StandbySite::name)
            .thenComparing(site -> site.id().value());

    Reach reach(int wanted) {
        int[] days = IntStream.concat(
                        IntStream.of(0),
                        Stream.concat(
                                        coming.stream().map(Coming::day),
                                        usable().stream().map(StandbySite::days))
                                .mapToInt(Integer::intValue))
                .sorted()
                .distinct()
                .toArray();
        int soonest = Arrays.stream(days)
                .filter(day -> undecided(day) + places(ready(day)) >= wanted)
                .findFirst()
                .orElse(days[days.length - 1]);
        List<StandbySite> ready = ready(soonest);
        int all = undecided(soonest) + places(ready);
        List<StandbySite> opened = all < wanted ? ready : cheapest(ready, wanted - undecided(soonest));
        return new Reach(
                wanted,
                soonest,
                undecided(soonest) + places(opened),
                steps(opened, all < wanted ? 0 : soonest, all - wanted),
                sites.stream()
                        .filter(site -> site.places() > 0 && !opened.contains(site))
                        .sorted(SOONEST)
                        .map(site ->
                                new Reach.Left(site, site.days() > soonest ? Reach.WhyNot.LATE : Reach.WhyNot.SPARE))
                        .toList());
    }

    /** Places that are there on a day though nothing is decided. */
    private int undecided(int day) {
        return free
                + coming.stream()
                        .filter(one -> one.day() <= day)
                        .mapToInt(Coming::places)
                        .sum();
    }

    private List<StandbySite> usable() {
        return sites.stream().filter(site -> site.places() > 0).sorted(SOONEST).toList();
    }

    private List<StandbySite> ready(int day) {
        return usable().stream().filter(site -> site.days() <= day).toList();
    }

    private static int places(List<StandbySite> sites) {
        return sites.stream().mapToInt(StandbySite::places).sum();
    }

    /**
     * @param day by which all is to be there; 0 when every day counts
     * @param spare places that could be done without on the last day if every site in time were opened
     */
    private List<Reach.Step> steps(List<StandbySite> opened, int day, int spare) {
        List<Reach.Step> steps = new ArrayList<>();
        int together = 0;
        for (StandbySite site : opened) {
            together += site.places();
            steps.add(new Reach.Step(
                    site,
                    Math.max(0, day - site.days()),
                    undecided(site.days()) + together,
                    site.places() > spare ? Reach.Why.NEEDED : Reach.Why.CHEAPEST));
        }
        return steps;
    }

    /** Exact: the least cost for each number of places, site by site. */
    private List<StandbySite> cheapest(List<StandbySite> ready, int needed) {
        if (needed <= 0) {
            return List.of();
        }
        long[] cost = new long[needed + 1];
        Arrays.fill(cost, 1, needed + 1, Long.MAX_VALUE);
        boolean[][] takes = new boolean[ready.size()][needed + 1];
        for (int site = 0; site < ready.size(); site++) {
            long cents = ready.get(site).cents(weeks);
            for (int places = needed; places > 0; places--) {
                long before = cost[Math.max(0, places - ready.get(site).places())];
                if (before != Long.MAX_VALUE && before + cents < cost[places]) {
                    cost[places] = before + cents;
                    takes[site][places] = true;
                }
            }
        }
        List<StandbySite> chosen = new ArrayList<>();
        int places = needed;
        for (int site = ready.size() - 1; site >= 0 && places > 0; site--) {
            if (takes[site][places]) {
                chosen.addFirst(ready.get(site));
                places = Math.max(0, places - ready.get(site).places());
            }
        }
        return chosen;
    }
}
