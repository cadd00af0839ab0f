package lt.tiltas.placement.engine;

import java.util.Arrays;

/**
 * A year as it happens: last year is known, households come one at a time and are placed for good. Every few days prices are worked out anew for what
 * is free and who is still expected; decisions between take no notice of that work and wait for none of it.
 */
public final class Watch {

    private final Desk desk;
    private final Foresight foresight;
    private final Season season;
    private final Rule rule;
    private int looked;
    private int today;
    private int arrived;

    public Watch(Instance history, Rule rule, long seed) {
        Country country = history.country();
        this.rule = rule;
        season = new Season(
                history.households().stream().mapToInt(Household::day).toArray());
        foresight = new Foresight(country, history.households(), rule, seed);
        Ledger ledger = new Ledger(country);
        desk = new Desk(country, ledger, foresight.first(ledger.capacities(), season.expected()));
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
        desk.use(foresight.next(desk.ledger().capacities(), season.expected(), desk.prices()));
        return true;
    }

    /** Index of the site, -1 = none has room. */
    public int place(Household household) {
        int site = desk.place(household);
        arrived(household);
        return site;
    }

    /** What {@link #place} does when the desk has decided: this one counts, and others like it may come. */
    public void arrived(Household household) {
        arrived++;
        foresight.learn(household);
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
