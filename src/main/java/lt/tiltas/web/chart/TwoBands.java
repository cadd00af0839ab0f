package lt.tiltas.web.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Two bands on one scale, so that the eye may hold them beside each other; template {@code chart/bands}. */
public record TwoBands(Band a, Band b) {

    /** @param a like b at least one point, in order of time and of as many steps */
    public static TwoBands of(List<Band.Point> a, List<Band.Point> b, int width, int height) {
        double most = Math.max(most(a), most(b));
        return new TwoBands(Band.of(a, most, width, height), Band.of(b, most, width, height));
    }

    private static double most(List<Band.Point> points) {
        return points.stream().mapToDouble(Band.Point::high).max().orElseThrow();
    }

    /** Where the letter of each line stands: not on each other. */
    public List<Double> letters() {
        double first = a.last().y() + 4;
        double second = b.last().y() + 4;
        double gap = 18;
        if (Math.abs(first - second) >= gap) {
            return List.of(first, second);
        }
        double middle = (first + second) / 2;
        int up = first <= second ? 0 : 1;
        return IntStream.range(0, 2)
                .mapToObj(n -> middle + (n == up ? -gap : gap) / 2)
                .toList();
    }
}
