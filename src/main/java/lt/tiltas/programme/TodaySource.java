package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What a case manager's day is made of. Every bean is asked, in a transaction and as the officer; who shows the answer records whom it
 * shows. One or two statements for a source: the page is ready in a tenth of a second.
 */
public interface TodaySource {

    /** Left to right by urgency; message key {@code today.<code>}. */
    enum Column {
        MEETINGS,
        NEEDS_ME,
        SOON,
        QUIET,
        GOOD_NEWS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    List<Block> of(Officer officer, LocalDate today);

    /**
     * One count that opens its list.
     *
     * @param list message key {@code today.list.<list>} of the sentence, {@code {0}} is the count; each list has one source
     * @param lines all of them, or none when the list is a page of its own
     * @param href that page; null when the lines are the list
     */
    record Block(
            Column column,
            String list,
            long count,
            List<Line> lines,
            @Nullable String href) {

        public static Block of(Column column, String list, List<Line> lines) {
            return new Block(column, list, lines.size(), lines, null);
        }

        public static Block elsewhere(Column column, String list, long count, String href) {
            return new Block(column, list, count, List.of(), href);
        }
    }

    /**
     * @param words as they were said or written down
     * @param at of a meeting; else {@code on} is the day, or neither
     * @param number days, for the sentence {@code today.line.<list>}; null when there is nothing more to say
     */
    record Line(
            HouseholdId household,
            @Nullable Words words,
            @Nullable OffsetDateTime at,
            @Nullable LocalDate on,
            @Nullable Integer number,
            String href) {}
}
