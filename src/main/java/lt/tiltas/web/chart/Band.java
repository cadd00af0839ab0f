package lt.tiltas.web.chart;

import java.util.List;

/** A line with what it may be above and below it, over equal steps of time; template {@code chart/band}. */
public record Band(Line upper, String area, String middle, Line.Dot last) {

    /** @param low like high a bound of what is likely */
    public record Point(String label, double low, double middle, double high) {}

    /** @param points at least one, in order of time */
    public static Band of(List<Point> points, int width, int height) {
        return of(points, points.stream().mapToDouble(Point::high).max().orElseThrow(), width, height);
    }

    /** @param most what the axis must reach, at least the highest point */
    static Band of(List<Point> points, double most, int width, int height) {
        Line upper = Line.of(
                points.stream()
                        .map(point -> new Line.Point(point.label(), point.high()))
                        .toList(),
                most,
                width,
                height);
        double top = Line.top(most);
        StringBuilder back = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        Line.Dot dot = new Line.Dot(0, 0);
        for (int n = 0; n < points.size(); n++) {
            double x = Line.x(n, points.size(), width);
            dot = new Line.Dot(x, Line.y(points.get(n).middle(), top, height));
            middle.append(n == 0 ? "M" : "L").append(at(dot));
            back.insert(0, "L" + at(new Line.Dot(x, Line.y(points.get(n).low(), top, height))));
        }
        return new Band(upper, upper.path() + back + "Z", middle.toString(), dot);
    }

    private static String at(Line.Dot dot) {
        return Line.place(dot.x()) + " " + Line.place(dot.y());
    }
}
