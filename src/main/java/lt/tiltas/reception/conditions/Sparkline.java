package lt.tiltas.reception.conditions;

import java.util.List;
import java.util.Locale;

/** Percents over time in a small line, from a round number below the lowest to 100; coordinates are those of its view box. */
public record Sparkline(String path, double lastX, double lastY) {

    public static final int WIDTH = 160;
    public static final int HEIGHT = 40;
    private static final int EDGE = 5;

    /** @param percents at least two, in order of time */
    public static Sparkline of(List<Integer> percents) {
        int floor =
                Math.max(0, percents.stream().mapToInt(Integer::intValue).min().orElse(0) / 10 * 10 - 10);
        StringBuilder path = new StringBuilder();
        double x = 0;
        double y = 0;
        for (int n = 0; n < percents.size(); n++) {
            x = EDGE + (double) (WIDTH - 2 * EDGE) * n / (percents.size() - 1);
            y = HEIGHT - EDGE - (double) (HEIGHT - 2 * EDGE) * (percents.get(n) - floor) / (100 - floor);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", n == 0 ? "M" : "L", x, y));
        }
        return new Sparkline(path.toString(), x, y);
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public String x() {
        return String.format(Locale.ROOT, "%.1f", lastX);
    }

    public String y() {
        return String.format(Locale.ROOT, "%.1f", lastY);
    }
}
