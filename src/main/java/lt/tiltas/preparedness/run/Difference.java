package lt.tiltas.preparedness.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a run that was made again is not what it was. */
record Difference(List<Point> points) {

    static final Difference NONE = new Difference(List.of());

    /** Points that are in one and not in the other, in order of weeks. */
    static Difference between(List<Point> before, List<Point> after) {
        Set<Point> known = new HashSet<>(before);
        Set<Point> again = new HashSet<>(after);
        List<Point> differing = new ArrayList<>(
                after.stream().filter(point -> !known.contains(point)).toList());
        before.stream()
                .filter(point -> !again.contains(point) && differing.stream().noneMatch(point::isOfTheSame))
                .forEach(differing::add);
        differing.sort(Comparator.comparingInt(Point::week).thenComparing(Point::measure));
        return new Difference(List.copyOf(differing));
    }
}
