package lt.tiltas.registration.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file.
 *
 * @param cells as they came, in the order of the headings
 * @param row null where the row is held back
 * @param hash SHA-256 of what the row says, hexadecimal: the same row of a CSV and a spreadsheet has one hash
 */
public record ListedRow(
        int line, List<String> cells, @Nullable IntakeRow row, List<Finding> findings, String hash) {

    public boolean held() {
        return row == null;
    }
}
