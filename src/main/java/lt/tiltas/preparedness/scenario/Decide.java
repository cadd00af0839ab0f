package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.staff.Norms;
import lt.tiltas.preparedness.staff.Pool;
import lt.tiltas.preparedness.staff.Work;

/** What an answer asks to be decided, and by when: whatever is needed in more runs than the assumption {@code act-chance} says. */
final class Decide {

    private static final double HUNDRED = 100;
    private static final int WEEK = 7;
    private static final double HOUR = 60;
    private static final int ROUND = 10;
    private static final int NAMED = 5;

    private final Inputs inputs;
    private final Samples samples;
    private final Question.Whole asked;
    private final double act;
    private final List<Lack> lacks;

    Decide(Inputs inputs, Samples samples, List<Lack> lacks) {
        this.inputs = inputs;
        this.samples = samples;
        this.lacks = lacks;
        asked = inputs.asked();
        act = inputs.value("act-chance");
    }

    Decisions decisions() {
        Opened opened = new Opened(inputs, samples);
        Decisions sites = opened.decisions();
        List<Decision> all = new ArrayList<>(sites.list());
        desks().ifPresent(all::add);
        people(
                        Decision.Kind.REGISTRARS,
                        Work.REGISTRAR,
                        Measure.ARRIVALS,
                        asked.hands().registrars())
                .ifPresent(all::add);
        people(
                        Decision.Kind.WORKERS,
                        Work.SOCIAL,
                        Measure.RESIDENTS,
                        asked.hands().workers())
                .ifPresent(all::add);
        homes().ifPresent(all::add);
        places(opened).ifPresent(all::add);
        all.sort(Comparator.comparing(Decision::by).thenComparing(Decision::kind));
        return new Decisions(List.copyOf(all), sites.plan());
    }

    /** The first week in which the measure is above a bound in enough runs. */
    private Optional<Integer> first(Measure measure, IntToDoubleFunction bound) {
        for (int week = 0; week < samples.weeks(); week++) {
            if (samples.chance(measure, week, bound.applyAsDouble(week)) >= act) {
                return Optional.of(week);
            }
        }
        return Optional.empty();
    }

    /** The most that the measure is beyond a bound, in all but as many runs. */
    private double most(Measure measure, IntToDoubleFunction bound) {
        double most = 0;
        for (int week = 0; week < samples.weeks(); week++) {
            most = Math.max(most, samples.reached(measure, week, act) - bound.applyAsDouble(week));
        }
        return most;
    }

    private long highest(Measure measure, IntToDoubleFunction bound) {
        double highest = 0;
        for (int week = 0; week < samples.weeks(); week++) {
            highest = Math.max(highest, samples.chance(measure, week, bound.applyAsDouble(week)));
        }
        return Math.round(HUNDRED * highest);
    }

    /** People whom one desk registers in a day. */
    private double deskDay() {
        return inputs.value("desk-hours")
                * HOUR
                * inputs.value("desk-use")
                / asked.hands().minutes()
                * inputs.value("household");
    }

    /** When more than a day's work waits. */
    private Optional<Decision> desks() {
        int desks = asked.hands().desks();
        double day = desks * deskDay();
        return first(Measure.QUEUE, _ -> day).map(week -> {
            double needed = Math.ceil(most(Measure.ARRIVALS, _ -> 0) / WEEK / deskDay());
            return decision(
                    Decision.Kind.DESKS,
                    week,
                    days("ask-weeks"),
                    Math.max(1, (long) needed - desks),
                    0,
                    highest(Measure.QUEUE, _ -> day),
                    0);
        });
    }

    /** Hands beyond those who are there, as the norms have it. */
    private Optional<Decision> people(Decision.Kind kind, Work work, Measure driver, int there) {
        double each = each(work);
        double enough = there / each;
        return first(driver, _ -> enough).map(week -> {
            long needed = (long) Math.ceil(most(driver, _ -> 0) * each) - there;
            List<Pool> pools = inputs.ground().pools().stream()
                    .filter(pool -> pool.work().equals(work.code()))
                    .sorted(Comparator.comparingInt(Pool::withinDays))
                    .toList();
            long called = 0;
            long days = 0;
            for (Pool pool : pools) {
                days = called < needed ? pool.withinDays() : days;
                called = Math.min(needed, called + pool.people());
            }
            days = called < needed ? Math.max(days, days("hire-weeks")) : days;
            long cents = needed * inputs.weeklyPay() * (samples.weeks() - week);
            return decision(kind, week, days, needed, called, highest(driver, _ -> enough), cents);
        });
    }

    /** Of those at work for each person of the driver. */
    private double each(Work work) {
        double there = 1 - inputs.value("sick");
        if (work == Work.REGISTRAR) {
            double hours = asked.hands().minutes() / HOUR / inputs.value("household") / inputs.value("desk-use");
            return hours / inputs.value("desk-week") / there;
        }
        int sample = 100_000;
        return Norms.of(inputs.assumptions()).need(0, sample).get(work) / (double) sample;
    }

    /** Homes that hosts would have to offer beyond those that are counted on. */
    private Optional<Decision> homes() {
        IntToDoubleFunction household = _ -> inputs.value("household");
        return first(Measure.WITHOUT_HOST, household)
                .map(week -> decision(
                        Decision.Kind.HOMES,
                        week,
                        days("ask-weeks"),
                        (long) Math.ceil(most(Measure.WITHOUT_HOST, _ -> 0)),
                        0,
                        highest(Measure.WITHOUT_HOST, household),
                        0));
    }

    /** Places that are missing even with every site that is worth its money. */
    private Optional<Decision> places(Opened opened) {
        return first(Measure.RESIDENTS, opened::beds).map(week -> {
            long places = (long) Math.ceil(most(Measure.RESIDENTS, opened::beds) / ROUND) * ROUND;
            long cents = places * (inputs.cents("site-opening") + inputs.cents("site-week") * (samples.weeks() - week));
            Decision asks = decision(
                    Decision.Kind.PLACES,
                    week,
                    days("ask-weeks") + days("site-lead"),
                    places,
                    0,
                    highest(Measure.RESIDENTS, opened::beds),
                    cents);
            List<Integer> towns = lacks.stream()
                    .filter(Lack::isPossible)
                    .limit(NAMED)
                    .map(Lack::code)
                    .toList();
            return new Decision(asks.kind(), asks.by(), asks.from(), places, 0, asks.chance(), cents, null, towns);
        });
    }

    private long days(String weeks) {
        return Math.round(inputs.value(weeks) * WEEK);
    }

    private Decision decision(
            Decision.Kind kind, int week, long days, long amount, long called, long chance, long cents) {
        LocalDate from = asked.monday(week);
        return new Decision(kind, from.minusDays(days), from, amount, called, chance, cents, null, List.of());
    }
}
