package lt.tiltas.evaluation.country;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** UTF-8 with its mark and semicolons, as spreadsheets here open it. */
record CountryFile(Snapshot snapshot, List<Theme> themes, Language language, Messages messages) {

    private static final String MARK = "\uFEFF";

    String name() {
        String measure = themes.size() == 1 ? "-" + themes.getFirst().code() : "";
        return "tiltas" + measure + "-" + Dates.iso(Dates.day(snapshot.takenAt())) + ".csv";
    }

    byte[] bytes() {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(head());
            ranked().forEach(municipality -> csv.writeRecord(row(municipality)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Municipality> ranked() {
        return snapshot.ranked(themes.getFirst(), language.locale());
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(
                List.of(word("country.csv.code"), word("country.municipality"), word("country.csv.inhabitants")));
        themes.forEach(theme -> head.add(word("country.theme." + theme.code())));
        head.add(word("country.csv.taken"));
        return head;
    }

    private List<String> row(Municipality municipality) {
        List<String> row = new ArrayList<>(List.of(
                Integer.toString(municipality.code()),
                municipality.name(),
                Long.toString(municipality.figures().inhabitants())));
        themes.forEach(theme -> row.add(theme.of(municipality.figures()).csv(language.locale())));
        row.add(Dates.minute(snapshot.takenAt()));
        return row;
    }

    private String word(String key) {
        return messages.text(language, key);
    }
}
