package lt.tiltas.desk.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

    /** How many lines stand in a column of the day; the others are a list away. */
    private static final int SHOWN = 5;

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

    /** The same blocks with the first lines of each column. */
    static List<Block> first(List<Block> blocks) {
        Map<Column, Integer> left = new EnumMap<>(Column.class);
        List<Block> first = new ArrayList<>();
        for (Block block : blocks) {
            int room = left.getOrDefault(block.column(), SHOWN);
            List<Line> lines = block.lines().stream().limit(room).toList();
            left.put(block.column(), room - lines.size());
            first.add(new Block(block.column(), block.list(), block.count(), lines, block.href()));
        }
        return first;
    }

    public @Nullable HouseholdCard card(Line line) {
        return cards.get(line.household());
    }
}
