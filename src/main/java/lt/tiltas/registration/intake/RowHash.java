package lt.tiltas.registration.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, as a number. Understood days count by their meaning, because a spreadsheet stores them otherwise than a CSV; all else counts
 * by its letters, so that the number does not change when we learn new words.
 */
final class RowHash {

    private RowHash() {}

    static String of(Columns columns, List<String> cells, @Nullable LocalDate birthOn, @Nullable LocalDate arrivedOn) {
        var content = new StringBuilder();
        for (var column : Column.values()) {
            if (column != Column.TO_FIX) {
                var day = column == Column.BIRTH ? birthOn : column == Column.ARRIVED ? arrivedOn : null;
                content.append(column)
                        .append('\u001f')
                        .append(day == null ? columns.text(cells, column) : day)
                        .append('\u001e');
            }
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
