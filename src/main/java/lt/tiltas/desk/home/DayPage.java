package lt.tiltas.desk.home;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.programme.Load;
import lt.tiltas.programme.TodaySource.Block;
import lt.tiltas.programme.TodaySource.Column;
import lt.tiltas.programme.TodaySource.Line;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Work;
import org.jspecify.annotations.Nullable;

/**
 * A case manager's day.
 *
 * @param blocks that have something in them
 * @param list the one list that was opened; null for the whole day
 * @param works of other modules
 */
public record DayPage(
        Load load,
        boolean supervises,
        List<Block> blocks,
        Map<HouseholdId, HouseholdCard> cards,
        @Nullable String list,
        List<Work> works,
        LocalDate today) {

    /** How many lines of a list stand on the page of the day. */
    static final int SHOWN = 4;

    public List<Column> columns() {
        return Arrays.asList(Column.values());
    }

    public List<Block> in(Column column) {
        return blocks.stream().filter(block -> block.column() == column).toList();
    }

    public long count(Column column) {
        return in(column).stream().mapToLong(Block::count).sum();
    }

    public Optional<Block> opened() {
        return blocks.stream().filter(block -> block.list().equals(list)).findFirst();
    }

    public List<Line> shown(Block block) {
        return list == null ? block.lines().stream().limit(SHOWN).toList() : block.lines();
    }

    public @Nullable HouseholdCard card(Line line) {
        return cards.get(line.household());
    }
}
