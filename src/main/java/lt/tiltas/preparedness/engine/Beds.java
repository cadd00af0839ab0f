package lt.tiltas.preparedness.engine;

import java.util.Arrays;

/**
 * Beds of one run. Whoever finds none in his town goes where one is free, in the whole country; who is left has none this week and is asked for again
 * in the next.
 */
final class Beds {

    static final double SOMEBODY = 0.5;

    private final Model model;
    private final Homes homes;
    private final Opening[] openings;
    private final int[] opens;
    private final double[] there;
    private final double[] spare;
    final double[] peak;
    /** Beds that a town lacked in its worst week, before anybody was sent on. */
    final double[] lack;

    final boolean[] asks;
    private double needed;
    private double without;
    private int opened;
    private int open;

    Beds(Model model, Homes homes) {
        this.model = model;
        this.homes = homes;
        openings = model.plan.openings().toArray(Opening[]::new);
        opens = new int[openings.length];
        there = new double[model.towns];
        spare = new double[model.towns];
        peak = new double[model.towns];
        lack = new double[model.towns];
        asks = new boolean[model.towns];
    }

    void begin(double[] leads) {
        System.arraycopy(model.start.beds, 0, there, 0, there.length);
        for (int n = 0; n < openings.length; n++) {
            opens[n] = openings[n].decided() + (int) Math.round(leads[n]);
        }
        Arrays.fill(peak, 0);
        Arrays.fill(lack, 0);
        open = 0;
    }

    void week(int week) {
        open(week);
        double[] settled = model.start.settledCollective;
        needed = 0;
        double lacking = 0;
        double free = 0;
        for (int town = 0; town < there.length; town++) {
            double people = settled[town] + homes.first[town] + homes.second[town] + homes.third[town];
            double over = there[town] - people;
            needed += people;
            peak[town] = Math.max(peak[town], people);
            lack[town] = Math.max(lack[town], -over);
            spare[town] = over;
            asks[town] = over < -SOMEBODY;
            lacking += Math.max(0, -over);
            free += Math.max(0, over);
        }
        without = Math.max(0, lacking - free);
        if (lacking > 0 && free > 0) {
            sendOn(Math.min(1, free / lacking), Math.min(1, lacking / free));
        }
    }

    /** Only who came last is sent on; who has lived in a town stays there. */
    private void sendOn(double found, double taken) {
        double sent = 0;
        double places = 0;
        for (int town = 0; town < spare.length; town++) {
            if (spare[town] < 0) {
                double going = Math.min(homes.first[town], -spare[town] * found);
                homes.first[town] -= going;
                sent += going;
            } else {
                places += spare[town] * taken;
            }
        }
        double each = places > 0 ? sent / places : 0;
        for (int town = 0; town < spare.length; town++) {
            homes.first[town] += spare[town] > 0 ? spare[town] * taken * each : 0;
        }
    }

    private void open(int week) {
        opened = 0;
        for (int n = 0; n < openings.length; n++) {
            Opening opening = openings[n];
            if (opens[n] < opening.closes() && opens[n] == week) {
                there[opening.town()] += opening.places();
                open++;
                opened++;
            } else if (opens[n] < opening.closes() && opening.closes() == week) {
                there[opening.town()] -= opening.places();
                open--;
            }
        }
    }

    /** What opening and running the sites costs in a week. */
    long opening(int week) {
        long cents = 0;
        for (int n = 0; opened > 0 && n < openings.length; n++) {
            cents += opens[n] == week && opens[n] < openings[n].closes() ? openings[n].openingCents() : 0;
        }
        return cents;
    }

    long running(int week) {
        long cents = 0;
        for (int n = 0; open > 0 && n < openings.length; n++) {
            cents += opens[n] <= week && week < openings[n].closes() ? openings[n].weeklyCents() : 0;
        }
        return cents;
    }

    double needed() {
        return needed;
    }

    double without() {
        return without;
    }

    int open() {
        return open;
    }

    void end(Sink sink) {
        sink.peaks(peak, lack);
    }
}
