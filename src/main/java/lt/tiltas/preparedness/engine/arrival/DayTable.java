package lt.tiltas.preparedness.engine.arrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A wave as it was published, and every day between. Monotone, so that no day has fewer than nobody.
 *
 * @param before the last day without anybody
 */
public record DayTable(LocalDate before, List<Anchor> anchors, Pchip totals) {

    /** A table that contradicts itself or the published peak. */
    public static final class Implausible extends IllegalArgumentException {

        Implausible(String why) {
            super(why);
        }
    }

    /**
     * @param peak the most on one day, as published; no stretch between two anchors may need more on each of its days
     * @throws Implausible when one does, or when a total falls
     */
    public static DayTable of(LocalDate before, List<Anchor> anchors, int peak) {
        List<Anchor> ordered = List.copyOf(anchors);
        double[] days = new double[ordered.size() + 1];
        double[] totals = new double[days.length];
        for (int n = 1; n < days.length; n++) {
            Anchor anchor = ordered.get(n - 1);
            days[n] = anchor.on().toEpochDay() - before.toEpochDay();
            totals[n] = anchor.total();
            double passed = days[n] - days[n - 1];
            double needed = (totals[n] - totals[n - 1]) / passed;
            if (passed < 1 || needed < 0) {
                throw new Implausible("Not after the row before: " + anchor.on());
            }
            if (needed > peak) {
                throw new Implausible(
                        "%s needs %.0f a day before it, the most was %d".formatted(anchor.on(), needed, peak));
            }
        }
        return new DayTable(before, ordered, new Pchip(days, totals));
    }

    /** Lines of {@code on,total,mark,source}, the first of them the names; U marks a day that is not sure. */
    public static List<Anchor> read(List<String> lines) {
        List<Anchor> read = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cell = line.split(",", 4);
            read.add(new Anchor(LocalDate.parse(cell[0]), Integer.parseInt(cell[1]), !cell[2].equals("U"), cell[3]));
        }
        return read;
    }

    /** Days from the first with anybody to the last anchor. */
    public int days() {
        return (int) totals.last();
    }

    /** Registered by the end of a day; day 1 is the first. Days may be cut. */
    public double total(double day) {
        return totals.at(day);
    }

    public double total(LocalDate on) {
        return total(on.toEpochDay() - before.toEpochDay());
    }

    public double on(LocalDate on) {
        return total(on) - total(on.minusDays(1));
    }
}
