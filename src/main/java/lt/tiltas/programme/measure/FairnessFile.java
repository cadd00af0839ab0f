package lt.tiltas.programme.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** A line for each matter and group; "x" is not shown. */
record FairnessFile(ReadFairness.Table table, Language language, Messages messages) {

    private static final List<String> HEAD = List.of(
            "fairness.matter",
            "fairness.dimension",
            "fairness.group",
            "measures.part",
            "measures.whole",
            "measures.percent",
            "measures.from",
            "measures.to");

    String name() {
        return "tiltas-fairness-" + Dates.iso(table.until());
    }

    CsvFile csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD.stream().map(this::text).toList());
        for (ReadFairness.Section section : table.sections()) {
            for (ReadFairness.Row row : section.rows()) {
                for (Matter matter : Matter.values()) {
                    rows.add(line(section.dimension(), row, matter));
                }
            }
        }
        return new CsvFile(rows);
    }

    private List<String> line(String dimension, ReadFairness.Row row, Matter matter) {
        String part = row.name().orElseGet(() -> text("fairness.part." + dimension + "." + row.part()));
        return Stream.concat(
                        Stream.of(text("fairness." + matter.code()), text("fairness.by." + dimension), part),
                        MeasureFile.cells(row.readings().get(matter.ordinal()), language.locale()))
                .toList();
    }

    private String text(String key) {
        return messages.text(language, key);
    }
}
