package lt.tiltas.permits.unit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a visit is for and how long it takes.
 *
 * @param code tp_first, tp_exchange, other or lodging; message key {@code visit.purpose.<code>}
 * @param skill that the desk must have; null when any desk will do
 */
public record Purpose(
        String code, int people, int minutes, @Nullable String skill) {

    /** What the row of a visit says: that a household lodges an asylum application stands in no row that others read. */
    public String written() {
        return code.equals("lodging") ? "other" : code;
    }

    public boolean doneAt(List<String> skills) {
        return Optional.ofNullable(skill).map(skills::contains).orElse(true);
    }
}
