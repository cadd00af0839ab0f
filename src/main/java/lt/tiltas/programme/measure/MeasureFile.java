package lt.tiltas.programme.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** Each measure with its target, then its guards; "x" is not shown. */
record MeasureFile(ReadMeasures.Page page, Language language, Messages messages) {

    String name() {
        return "tiltas-measures-" + Dates.iso(Dates.day(page.countedAt()));
    }

    CsvFile all() {
        List<List<String>> rows =
                new ArrayList<>(List.of(head("measures.measure", "measures.target", "measures.guards-it")));
        for (ReadMeasures.Line line : page.lines()) {
            rows.add(row(
                    line.measure().code(),
                    word(line.measure()),
                    line.reading(),
                    Stream.of(
                            line.target()
                                    .map(one -> Long.toString(one.percent()))
                                    .orElse(""),
                            "")));
            line.guards()
                    .forEach(guard -> rows.add(row(
                            guard.measure().code(),
                            word(guard.measure()),
                            guard.reading(),
                            Stream.of("", line.measure().code()))));
        }
        return new CsvFile(rows);
    }

    CsvFile places() {
        List<List<String>> rows = new ArrayList<>(List.of(head("measures.municipality")));
        page.places()
                .forEach(place ->
                        rows.add(row(Integer.toString(place.code()), place.name(), place.reading(), Stream.of())));
        return new CsvFile(rows);
    }

    private List<String> head(String first, String... last) {
        return Stream.of(
                        Stream.of("code", text(first)),
                        Stream.of("measures.part", "measures.whole", "measures.percent", "measures.from", "measures.to")
                                .map(this::text),
                        Stream.of(last).map(this::text))
                .flatMap(words -> words)
                .toList();
    }

    private List<String> row(String code, String name, Reading reading, Stream<String> last) {
        return Stream.of(Stream.of(code, name), cells(reading, language.locale()), last)
                .flatMap(cells -> cells)
                .toList();
    }

    static Stream<String> cells(Reading reading, Locale locale) {
        return Stream.of(
                reading.numerator().csv(locale),
                reading.denominator().csv(locale),
                reading.share().csv(locale),
                reading.interval().map(one -> Long.toString(one.from())).orElse(""),
                reading.interval().map(one -> Long.toString(one.to())).orElse(""));
    }

    private String word(Measure measure) {
        return text("measures." + measure.code());
    }

    private String text(String key) {
        return messages.text(language, key);
    }
}
