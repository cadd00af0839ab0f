package lt.tiltas.reception.strip;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Free beds of the nights to come, as a line as small as a word; template {@code reception/strip/sparkline}. */
public record Sparkline(String path, String area, double endX, double endY, Night last, Night least) {

    public static final int WIDTH = 96;
    public static final int HEIGHT = 26;
    private static final double EDGE = 3;

    /** @param nights at least two */
    public static Sparkline of(List<Night> nights) {
        double most = Math.max(1, nights.stream().mapToInt(Night::free).max().orElse(1));
        StringBuilder path = new StringBuilder();
        double x = 0;
        double y = 0;
        for (int n = 0; n < nights.size(); n++) {
            x = EDGE + (WIDTH - 2 * EDGE) * n / (nights.size() - 1);
            y = HEIGHT - EDGE - nights.get(n).free() / most * (HEIGHT - 2 * EDGE);
            path.append(n == 0 ? "M" : "L").append(place(x)).append(' ').append(place(y));
        }
        Night least = nights.stream()
                .min(Comparator.comparingInt(Night::free).thenComparing(Night::night))
                .orElseThrow();
        String floor = place(HEIGHT - EDGE);
        return new Sparkline(
                path.toString(), path + "V" + floor + "H" + place(EDGE) + "Z", x, y, nights.getLast(), least);
    }

    /** A change within the nights that is worth a word. */
    public boolean falls(int today) {
        return least.free() < today;
    }

    public LocalDate on() {
        return last.night();
    }

    public static String place(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }
}
