package lt.tiltas.registration.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.registration.intake.Line;
import lt.tiltas.registration.person.Typed;
import org.springframework.stereotype.Component;

/** Finds in a table what Tiltas has written into it. */
@Component
class ReadSheet {

    private static final int LINES_BEFORE_HEADINGS = 10;
    private static final int LONGEST = 400;

    sealed interface Outcome {

        /** @param unread headings that are none of ours: nothing is taken from these columns */
        record Read(List<SheetRow> rows, List<String> unread) implements Outcome {}

        /** @param key of the words; {@code columns} what is missing or doubled */
        record Refused(String key, List<String> columns) implements Outcome {}
    }

    private final SheetColumns columns;

    ReadSheet(SheetColumns columns) {
        this.columns = columns;
    }

    Outcome read(List<Line> lines) {
        for (int at = 0; at < Math.min(LINES_BEFORE_HEADINGS, lines.size()); at++) {
            SheetColumns.Found found = columns.of(lines.get(at).cells());
            if (found.places().containsKey(SheetColumns.ID)) {
                return rows(found, lines.subList(at + 1, lines.size()));
            }
        }
        return new Outcome.Refused("bulk.refusal.not-ours", List.of());
    }

    private static Outcome rows(SheetColumns.Found found, List<Line> lines) {
        if (!found.places().containsKey(SheetColumns.STAMP)) {
            return new Outcome.Refused("bulk.refusal.no-version", List.of(SheetColumns.STAMP));
        }
        if (!found.twice().isEmpty()) {
            return new Outcome.Refused("bulk.refusal.twice", found.twice());
        }
        if (lines.isEmpty()) {
            return new Outcome.Refused("bulk.refusal.no-rows", List.of());
        }
        if (lines.size() > Choice.MOST) {
            return new Outcome.Refused("bulk.refusal.too-many", List.of());
        }
        List<SheetRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(found, line)));
        return new Outcome.Read(rows, found.unread());
    }

    private static SheetRow row(SheetColumns.Found found, Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String field : SheetColumns.FIELDS) {
            if (found.places().containsKey(field)) {
                cells.put(field, cut(Typed.text(found.text(line.cells(), field))));
            }
        }
        return new SheetRow(
                line.number(),
                null,
                cut(found.text(line.cells(), SheetColumns.ID)),
                cut(found.text(line.cells(), SheetColumns.STAMP)),
                cells,
                Map.of());
    }

    /** Longer than anything that is taken, so that it is still said to be too long. */
    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The id of a row, when it has the form of one. */
    static Optional<UUID> id(SheetRow row) {
        String text = row.writtenId().toLowerCase(Locale.ROOT);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
