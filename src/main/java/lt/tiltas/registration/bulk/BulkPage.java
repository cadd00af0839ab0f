package lt.tiltas.registration.bulk;

import java.util.List;

/**
 * The officer's choice and sheets.
 *
 * @param page from 0
 * @param free how many of the chosen go into a sheet
 */
public record BulkPage(List<ChosenPerson> shown, int count, int free, int page, List<Sheet> sheets) {

    public static final int SIZE = 50;

    public boolean more() {
        return (page + 1) * SIZE < count;
    }

    public int from() {
        return Math.min(page * SIZE + 1, count);
    }

    public int to() {
        return Math.min((page + 1) * SIZE, count);
    }
}
