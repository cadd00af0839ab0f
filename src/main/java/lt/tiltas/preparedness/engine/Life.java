package lt.tiltas.preparedness.engine;

import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.desk.Registration;

/** One run, week by week. For one thread; {@link #live} begins anew each time. */
final class Life {

    private static final int GRAIN = Model.GRAINS - 1;

    private final Model model;
    private final Draws draws;
    private final Homes homes;
    private final Beds beds;
    private final Schools schools;
    private final Registration registration;
    private final Books books;
    private final double[] queues;
    private final double[] inflow;

    Life(Model model) {
        this.model = model;
        draws = new Draws(model);
        homes = new Homes(model);
        beds = new Beds(model, homes);
        schools = new Schools(model, homes);
        registration = new Registration(model.layout);
        books = new Books(model);
        inflow = new double[model.towns];
        queues = new double[model.plan.network().centres().size()];
        for (int n = 0; n < Math.min(queues.length, model.world.queues().size()); n++) {
            queues[n] = model.world.queues().get(n);
        }
    }

    void live(long seed, int run, Sink sink) {
        begin(seed, run);
        schools.begin();
        registration.begin(queues);
        books.begin(draws.lags);
        for (int week = 0; week < model.weeks; week++) {
            double people = draws.weeks[week];
            double[] bands = draws.bands[model.scenario.composition().phaseOn(week * Draws.WEEK)];
            house(week, people, bands);
            schools.week(week);
            register(week, people);
            books.week(week, people, people * (bands[Composition.GROWN] + bands[Composition.GROWN + 1]), this);
            report(week, people, sink);
        }
        beds.end(sink);
    }

    /** The fullest week of one run, or the one with most people without a bed: neither desks nor schools nor books change it. */
    double peak(boolean without, long seed, int run) {
        begin(seed, run);
        double highest = 0;
        for (int week = 0; week < model.weeks; week++) {
            house(
                    week,
                    draws.weeks[week],
                    draws.bands[model.scenario.composition().phaseOn(week * Draws.WEEK)]);
            highest = Math.max(highest, without ? beds.without() : beds.needed());
        }
        return highest;
    }

    private void begin(long seed, int run) {
        draws.draw(seed, run);
        homes.begin();
        beds.begin(draws.leads);
    }

    private void house(int week, double people, double[] bands) {
        spread(people, draws.offsets[week]);
        homes.week(week, inflow, people, bands[Composition.PUPILS], draws);
        beds.week(week);
    }

    private void spread(double people, int offset) {
        double all = 0;
        for (int town = 0; town < inflow.length; town++) {
            double weight = model.share[town] * model.grain[(offset + town) & GRAIN];
            inflow[town] = weight;
            all += weight;
        }
        double each = people / all;
        for (int town = 0; town < inflow.length; town++) {
            inflow[town] *= each;
        }
    }

    private void register(int week, double people) {
        registration.report();
        if (queues.length == 0) {
            return;
        }
        int first = week * Draws.WEEK;
        if (week >= Draws.DAILY_WEEKS) {
            registration.step(first, people, Draws.WEEK);
            return;
        }
        for (int day = first; day < first + Draws.WEEK; day++) {
            registration.step(day, draws.day(day), 1);
        }
    }

    private void report(int week, double people, Sink sink) {
        sink.put(Measure.ARRIVALS, week, people);
        sink.put(Measure.PRESENT, week, homes.present());
        sink.put(Measure.DEPARTED, week, homes.departed());
        sink.put(Measure.RESIDENTS, week, beds.needed());
        sink.put(Measure.WITHOUT_BED, week, beds.without());
        sink.put(Measure.HOSTED, week, homes.hosted());
        sink.put(Measure.WITHOUT_HOST, week, homes.refused());
        sink.put(Measure.QUEUE, week, registration.waiting());
        sink.put(Measure.WAIT_HOURS, week, registration.hours());
        sink.put(Measure.STAFF_NEEDED, week, books.needed());
        sink.put(Measure.STAFF_MISSING, week, books.missing());
        sink.put(Measure.WITHOUT_SCHOOL, week, schools.without());
        sink.put(Measure.COST, week, books.cost());
        sink.towns(week, homes, beds);
        sink.spent(week, books.spent());
    }

    Homes homes() {
        return homes;
    }

    Beds beds() {
        return beds;
    }

    Schools schools() {
        return schools;
    }
}
