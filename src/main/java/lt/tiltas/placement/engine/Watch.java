package lt.tiltas.placement.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year as it happens: last year is known, households come one at a time and are placed for good. Every few days prices are worked out anew for what
 * is free and who is still expected; decisions between take no notice of that work and wait for none of it.
 */
public final class Watch {

    /** Share of the free mean that floors aim at: above 0.95, since what is owed is itself an estimate. */
    private static final double AIM = 0.97;

    private static final int REHEARSALS = 4;
    private static final int LATEST = 16;

    private final Country country;
    private final Desk desk;
    private final Foresight foresight;
    private final Season season;
    private final Rule rule;
    private final @Nullable Floors floors;
    /** Decided once more, and to no effect, with each fresh set of prices: the next decision then finds them at hand. */
    private final ArrayDeque<Household> latest = new ArrayDeque<>();

    private int looked;
    private int today;
    private int arrived;

    /** @param history last year: who came, and how many are expected */
    public Watch(Instance history, Rule rule, long seed) {
        this(history, season(history), rule, seed);
    }

    /**
     * @param known households as they may come again, of one year or more
     * @param season how many are expected, and when
     */
    public Watch(Instance known, Season season, Rule rule, long seed) {
        this(known, season, rule, seed, null);
    }

    private Watch(Instance known, Season season, Rule rule, long seed, @Nullable Floors floors) {
        this.country = known.country();
        this.season = season;
        this.rule = rule;
        this.floors = floors;
        foresight = new Foresight(country, known.households(), rule, seed);
        Ledger ledger = new Ledger(country);
        desk = new Desk(country, ledger, foresight.first(owing(ledger.capacities()), season.expected()));
    }

    /** The same with floors for the groups of the instance, learnt from last year placed in hindsight. */
    public static Watch fair(Instance history, Rule rule, long seed) {
        int[] best = new Hindsight(history, Effort.QUICK, seed, 1).place().site();
        return new Watch(history, season(history), rule, seed, new Floors(history, best, AIM));
    }

    private static Season season(Instance history) {
        return new Season(history.households().stream().mapToInt(Household::day).toArray());
    }

    /** Decides for last year's households and takes nothing, so that the first decisions in earnest are as quick as the later ones. */
    public void rehearse(List<Household> households) {
        for (int time = 0; time < REHEARSALS; time++) {
            households.forEach(desk::choose);
        }
    }

    private Capacities owing(Capacities free) {
        return floors == null ? free : free.with(floors.owed(season.expected()));
    }

    public Desk desk() {
        return desk;
    }

    /** To be told before the households of a day; days go up. Returns whether prices were worked out anew. */
    public boolean day(int day) {
        while (today < day) {
            season.passed(arrived);
            arrived = 0;
            today++;
        }
        if (day - looked < rule.days()) {
            return false;
        }
        looked = day;
        desk.use(foresight.next(owing(desk.ledger().capacities()), season.expected(), desk.prices()));
        latest.forEach(desk::choose);
        return true;
    }

    /** Index of the site, -1 = none has room. */
    public int place(Household household) {
        int site = desk.place(household);
        arrived(household, site);
        return site;
    }

    /** What {@link #place} does when the desk has decided: this one counts, and others like it may come. */
    public void arrived(Household household, int site) {
        arrived++;
        foresight.learn(household);
        latest.addLast(household);
        if (latest.size() > LATEST) {
            latest.removeFirst();
        }
        if (floors != null) {
            double outcome =
                    site < 0 ? 0 : household.value()[country.sites().get(site).town()];
            floors.arrived(household, desk.fair(household), outcome);
        }
    }

    /** The whole year; what it returns is by household of the instance. */
    public int[] year(Instance instance) {
        int[] site = new int[instance.households().size()];
        Arrays.setAll(site, row -> {
            Household household = instance.households().get(row);
            day(household.day());
            return place(household);
        });
        return site;
    }
}
