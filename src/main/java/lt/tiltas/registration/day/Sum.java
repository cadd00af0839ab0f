package lt.tiltas.registration.day;

import org.jspecify.annotations.Nullable;

/**
 * The whole day in numbers.
 *
 * @param through families that have passed all they had to
 * @param gone families that did not come when they were called, and have not come back
 * @param half minutes from the number to the end that half of them needed at most; {@code nine} nine of ten
 */
public record Sum(
        int families,
        int people,
        int through,
        int gone,
        @Nullable Integer half,
        @Nullable Integer nine) {

    public int under() {
        return families - through - gone;
    }
}
