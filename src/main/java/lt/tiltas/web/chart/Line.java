package lt.tiltas.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line over equal steps of time, from zero; template {@code chart/line}. Coordinates are those of its view box. */
public record Line(int width, int height, List<Tick> ticks, List<Label> labels, String path, Dot last) {

    private static final int LEFT = 44;
    private static final int RIGHT = 24;
    private static final int TOP = 26;
    private static final int BOTTOM = 26;
    private static final int MOST_TICKS = 4;

    /** @param label under the axis; empty for none */
    public record Point(String label, double value) {}

    public record Tick(double y, long value) {}

    public record Label(double x, String text) {}

    public record Dot(double x, double y) {}

    /** @param points at least one, in order of time */
    public static Line of(List<Point> points, int width, int height) {
        return of(points, points.stream().mapToDouble(Point::value).max().orElseThrow(), width, height);
    }

    static Line of(List<Point> points, double most, int width, int height) {
        long step = step(most);
        double top = top(most);
        List<Tick> ticks = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            ticks.add(new Tick(y(value, top, height), value));
        }
        StringBuilder path = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Dot dot = new Dot(0, 0);
        for (int n = 0; n < points.size(); n++) {
            dot = new Dot(x(n, points.size(), width), y(points.get(n).value(), top, height));
            path.append(n == 0 ? "M" : "L").append(place(dot.x)).append(' ').append(place(dot.y));
            if (!points.get(n).label().isEmpty()) {
                labels.add(new Label(dot.x, points.get(n).label()));
            }
        }
        return new Line(width, height, ticks, labels, path.toString(), dot);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    public String grid(Tick tick) {
        return "M" + LEFT + " " + place(tick.y) + "H" + (width - RIGHT / 2);
    }

    public int tickTextX() {
        return LEFT - 8;
    }

    public int labelY() {
        return height - 6;
    }

    /** As it stands in an attribute: a point, whatever the language. */
    public static String place(double coordinate) {
        return String.format(Locale.ROOT, "%.1f", coordinate);
    }

    /** Where the axis ends. */
    static double top(double most) {
        long step = step(most);
        return Math.max(1, Math.ceil(most / step)) * step;
    }

    /** 1, 2 or 5 times a power of ten, so that there are at most four lines above zero. */
    private static long step(double most) {
        long power = 1;
        while (true) {
            for (long digit : new long[] {1, 2, 5}) {
                if (digit * power * MOST_TICKS >= most) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    static double x(int n, int count, int width) {
        double room = width - LEFT - RIGHT;
        return LEFT + (count == 1 ? room : room * n / (count - 1));
    }

    static double y(double value, double top, int height) {
        return height - BOTTOM - value / top * (height - TOP - BOTTOM);
    }
}
