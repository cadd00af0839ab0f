package lt.tiltas.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that says how long it is.
 *
 * @param page from 0
 * @param size of a full page
 * @param all how many the list has
 */
public record Paged<T>(List<T> rows, int page, int size, long all) {

    /** A page of a list that is there already. */
    public static <T> Paged<T> of(List<T> all, int page, int size) {
        int from = Math.min(from(page, size), all.size());
        return new Paged<>(
                List.copyOf(all.subList(from, Math.min(from + size, all.size()))), Math.max(page, 0), size, all.size());
    }

    /** Where a page begins; an address may ask for any. */
    public static int from(int page, int size) {
        return Math.clamp((long) page * size, 0, Integer.MAX_VALUE - size);
    }

    public <R> Paged<R> map(Function<T, R> to) {
        return new Paged<>(rows.stream().map(to).toList(), page, size, all);
    }

    public boolean more() {
        return last() < all;
    }

    public long first() {
        return (long) page * size + 1;
    }

    public long last() {
        return (long) page * size + rows.size();
    }
}
