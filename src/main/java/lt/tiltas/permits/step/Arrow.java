package lt.tiltas.permits.step;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A step between states: to which it leads, and from which. The database holds the same table; a test of each table keeps the two equal. */
public interface Arrow {

    String to();

    /** {@code none} where it is the first. */
    Set<String> from();

    String name();

    default boolean possibleFrom(String state) {
        return from().contains(state);
    }

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may happen next, in the order of the table. */
    static <S extends Arrow> List<S> after(String state, S[] steps) {
        return Arrays.stream(steps).filter(step -> step.possibleFrom(state)).toList();
    }
}
