package lt.tiltas.registration.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * A sheet for a spreadsheet program: one row a person, what may be written where, and how it works, in the officer's language. Every cell
 * is typed and kept as text, so that nothing in it is run.
 */
@Component
class SheetFile {

    /** @param toFix empty in a sheet that has just been made */
    record Line(String id, String stamp, String household, Map<String, String> cells, String toFix) {}

    private static final String GREY = "E7E9EC";
    private static final String HEAD = "D6E4F0";
    private static final String TEXT = "@";
    private static final int HOW_TO = 9;

    private final Messages messages;
    private final SheetColumns columns;
    private final CellWords words;

    SheetFile(Messages messages, SheetColumns columns, CellWords words) {
        this.messages = messages;
        this.columns = columns;
        this.words = words;
    }

    byte[] write(List<Line> lines, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tiltas", "1.0")) {
            Worksheet people = workbook.newWorksheet(messages.text(language, "bulk.tab.people"));
            Worksheet howTo = workbook.newWorksheet(messages.text(language, "bulk.tab.how-to"));
            Worksheet lists = workbook.newWorksheet(messages.text(language, "bulk.tab.lists"));
            people(people, lines, language);
            lists(people, lists, lines, language);
            howTo(howTo, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A column that the officer has taken away stays away: an empty one would say that the field is to be emptied. */
    private static List<String> headings(List<Line> lines) {
        List<String> headings = new ArrayList<>(List.of(SheetColumns.ID, SheetColumns.STAMP, SheetColumns.HOUSEHOLD));
        SheetColumns.FIELDS.stream()
                .filter(field -> lines.stream().anyMatch(line -> line.cells.containsKey(field)))
                .forEach(headings::add);
        if (lines.stream().anyMatch(line -> !line.toFix.isEmpty())) {
            headings.add(SheetColumns.TO_FIX);
        }
        return headings;
    }

    private void people(Worksheet sheet, List<Line> lines, Language language) {
        List<String> headings = headings(lines);
        for (int at = 0; at < headings.size(); at++) {
            String column = headings.get(at);
            boolean own = SheetColumns.OWN.contains(column);
            sheet.value(0, at, columns.heading(column, language));
            sheet.style(0, at)
                    .bold()
                    .wrapText(true)
                    .fillColor(own ? GREY : HEAD)
                    .set();
            sheet.width(at, column.equals(SheetColumns.TO_FIX) ? 60 : own ? 14 : 20);
            for (int row = 0; row < lines.size(); row++) {
                String text = text(lines.get(row), column);
                if (!text.isEmpty()) {
                    sheet.value(row + 1, at, text);
                }
                var style = sheet.style(row + 1, at).format(TEXT);
                (own ? style.fillColor(GREY) : style).set();
            }
        }
        sheet.freezePane(0, 1);
    }

    private static String text(Line line, String column) {
        return switch (column) {
            case SheetColumns.ID -> line.id;
            case SheetColumns.STAMP -> line.stamp;
            case SheetColumns.HOUSEHOLD -> line.household;
            case SheetColumns.TO_FIX -> line.toFix;
            default -> line.cells.getOrDefault(column, "");
        };
    }

    /** The words of a list stand on a page of their own, which the program does not show. */
    private void lists(Worksheet people, Worksheet lists, List<Line> lines, Language language) {
        lists.setVisibilityState(VisibilityState.HIDDEN);
        List<String> headings = headings(lines);
        int at = 0;
        for (String field : headings) {
            List<String> allowed = words.list(field, language);
            for (int row = 0; row < allowed.size(); row++) {
                lists.value(row, at, allowed.get(row));
            }
            if (!allowed.isEmpty()) {
                int column = headings.indexOf(field);
                people.range(1, column, Math.max(1, lines.size()), column)
                        .validateWithList(lists.range(0, at, allowed.size() - 1, at))
                        .allowBlank(true)
                        .showDropdown(true)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .showErrorMessage(true)
                        .errorTitle(columns.heading(field, language))
                        .error(messages.text(language, "bulk.not-in-list"));
                at++;
            }
        }
    }

    private void howTo(Worksheet sheet, Language language) {
        sheet.width(0, 100);
        sheet.value(0, 0, messages.text(language, "bulk.how-to"));
        sheet.style(0, 0).bold().set();
        for (int line = 1; line <= HOW_TO; line++) {
            sheet.value(line, 0, messages.text(language, "bulk.how-to." + line));
            sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
        }
    }
}
