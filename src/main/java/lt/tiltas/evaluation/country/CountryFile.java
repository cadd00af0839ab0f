package lt.tiltas.evaluation.country;

import java.util.ArrayList;
import java.util.List;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** The municipalities in the order of the first measure. */
record CountryFile(Snapshot snapshot, List<Theme> themes, Language language, Messages messages) {

    String name() {
        String measure = themes.size() == 1 ? "-" + themes.getFirst().code() : "";
        return "tiltas" + measure + "-" + Dates.iso(Dates.day(snapshot.takenAt()));
    }

    CsvFile csv() {
        List<List<String>> rows = new ArrayList<>(List.of(head()));
        ranked().forEach(municipality -> rows.add(row(municipality)));
        return new CsvFile(rows);
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
