package lt.tiltas.reception.daily;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * One number of a house's day.
 *
 * @param code kebab-case, unique among all sources; its words are the message key {@code daily.figure.<code>}
 * @param position where it stands in the report
 * @param whole of how many, null when it is of nothing
 * @param tone good, normal or late: how the number is to be taken
 */
public record Figure(
        String code, int position, long value, @Nullable Long whole, String tone) {

    public static Figure of(String code, int position, long value) {
        return new Figure(code, position, value, null, "normal");
    }

    public static Figure of(String code, int position, long value, long whole) {
        return new Figure(code, position, value, whole, "normal");
    }

    /** Something that should be nought. */
    public static Figure trouble(String code, int position, long value) {
        return new Figure(code, position, value, null, value > 0 ? "late" : "normal");
    }

    /** A bean of the feature whose numbers they are. Called in a transaction, as the officer who reports, of a house the officer works for. */
    public interface Source {

        /** Live, whether the day is over or not; the same codes for each house and day. */
        List<Figure> of(SiteId site, LocalDate day);
    }
}
