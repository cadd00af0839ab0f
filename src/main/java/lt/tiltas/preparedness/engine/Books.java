package lt.tiltas.preparedness.engine;

import lt.tiltas.preparedness.engine.money.Category;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.engine.money.Rates;

/** Staff and money of one run, week by week. Every item is rounded by itself. */
final class Books {

    private final Model model;
    private final Rates rates;
    private final Roster roster;
    private final Role[] roles;
    private final double[] deskHours;
    private final long[] spent = new long[Category.values().length];
    private final double household;
    private double[][] lags = {};
    private double needed;
    private double missing;

    Books(Model model) {
        this.model = model;
        rates = model.plan.rates();
        roster = model.plan.roster();
        roles = roster.roles().toArray(Role[]::new);
        household = model.scenario.composition().household();
        deskHours = new double[model.weeks];
        for (int week = 0; week < deskHours.length; week++) {
            deskHours[week] = model.plan.network().deskHours(week * Draws.WEEK) * Draws.WEEK;
        }
    }

    void begin(double[][] drawn) {
        lags = drawn;
    }

    void week(int week, double people, double adults, Life life) {
        Beds beds = life.beds();
        put(Category.OPENING, beds.opening(week));
        put(Category.RUNNING, beds.running(week));
        put(Category.FOOD, Cents.round(beds.needed() * Draws.WEEK * rates.foodDay()));
        put(Category.KITS, Cents.round(people * rates.kit()));
        put(Category.TRANSPORT, Cents.round(people * rates.transport()));
        double hosts = life.homes().hostedLongerThan(rates.hostUnpaid(), week) / household;
        put(Category.HOSTS, Cents.round(hosts * rates.hostMonth(household) / HostStay.WEEKS_OF_A_MONTH));
        put(Category.SCHOOL, Cents.round(life.schools().pupils() * rates.pupilWeek()));
        put(Category.HEALTH, Cents.round(adults * rates.check()));
        staff(week, adults, life);
    }

    private void staff(int week, double adults, Life life) {
        needed = 0;
        missing = 0;
        long pay = 0;
        long overtime = 0;
        for (int n = 0; n < roles.length; n++) {
            Role role = roles[n];
            double staff = role.staff();
            for (int hire = 0; hire < lags[n].length; hire++) {
                Role.Hire one = role.hires().get(hire);
                staff += one.decided() + lags[n][hire] <= week ? one.people() : 0;
            }
            double need = role.need(driver(role.driver(), week, adults, life));
            double work = staff * (1 - roster.sick());
            double gap = Math.max(0, need - work);
            double more = Math.min(gap, work * roster.overtime());
            needed += need;
            missing += gap;
            pay += Cents.round(staff * role.weeklyCents());
            overtime += Cents.round(more * role.weeklyCents() * roster.overtimePay());
        }
        put(Category.STAFF, pay);
        put(Category.OVERTIME, overtime);
    }

    private double driver(Driver driver, int week, double adults, Life life) {
        return switch (driver) {
            case DESK_HOURS -> deskHours[week];
            case RESIDENTS -> life.beds().needed();
            case VULNERABLE -> life.beds().needed() * roster.vulnerable();
            case SITES -> life.beds().open();
            case ADULTS -> adults;
            case PUPILS -> life.schools().pupils();
        };
    }

    private void put(Category category, long cents) {
        spent[category.ordinal()] = cents;
    }

    double needed() {
        return needed;
    }

    /** Before anybody works longer. */
    double missing() {
        return missing;
    }

    /** By category, in cents; the array is used again. */
    long[] spent() {
        return spent;
    }

    long cost() {
        long all = 0;
        for (long one : spent) {
            all += one;
        }
        return all;
    }
}
