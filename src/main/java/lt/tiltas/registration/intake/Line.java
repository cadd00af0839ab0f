package lt.tiltas.registration.intake;

import java.util.List;

/** One row of the file before anything is understood. */
public record Line(int number, List<String> cells) {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    static void add(List<Line> lines, Line line) throws Unreadable {
        if (line.cells().size() > MOST_COLUMNS) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS, MOST_COLUMNS);
        }
        if (!line.isBlank()) {
            lines.add(line);
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new Unreadable(Refusal.TOO_MANY_ROWS, MOST_ROWS);
        }
    }
}
