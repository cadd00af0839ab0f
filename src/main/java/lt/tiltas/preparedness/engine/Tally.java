package lt.tiltas.preparedness.engine;

import lt.tiltas.preparedness.engine.money.Category;

/** Sums over some runs that follow one another. Sums of sums are made in the order of the runs, so that threads change no bit of them. */
final class Tally {

    final int weeks;
    final int towns;
    final int[] asked;
    final double[] present;
    final double[] residents;
    final long[] cents;

    Tally(int weeks, int towns) {
        this.weeks = weeks;
        this.towns = towns;
        asked = new int[weeks * towns];
        present = new double[weeks * towns];
        residents = new double[weeks * towns];
        cents = new long[weeks * Category.values().length];
    }

    void towns(int week, Model model, Homes homes, Beds beds) {
        int at = week * towns;
        for (int town = 0; town < towns; town++) {
            double collective = homes.first[town] + homes.second[town] + homes.third[town];
            present[at + town] += model.start.settled[town] + collective + homes.hosted[town] + homes.own[town];
            residents[at + town] += model.start.settledCollective[town] + collective;
            asked[at + town] += beds.asks[town] ? 1 : 0;
        }
    }

    void spent(int week, long[] of) {
        for (int n = 0; n < of.length; n++) {
            cents[week * of.length + n] += of[n];
        }
    }

    Tally add(Tally other) {
        for (int n = 0; n < asked.length; n++) {
            asked[n] += other.asked[n];
            present[n] += other.present[n];
            residents[n] += other.residents[n];
        }
        for (int n = 0; n < cents.length; n++) {
            cents[n] += other.cents[n];
        }
        return this;
    }
}
