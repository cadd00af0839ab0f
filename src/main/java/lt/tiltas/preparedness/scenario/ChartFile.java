package lt.tiltas.preparedness.scenario;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** UTF-8 with its mark and semicolons, as spreadsheets here open it. */
record ChartFile(Chart chart, List<Chart.Week> weeks, Language language, Messages messages) {

    private static final String MARK = "\uFEFF";

    String name() {
        return "tiltas-" + chart.code() + ".csv";
    }

    byte[] bytes() {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(List.of(
                    messages.text(language, "scenario.week"),
                    messages.text(language, "scenario.p5"),
                    messages.text(language, "scenario.p25"),
                    messages.text(language, "scenario.p50"),
                    messages.text(language, "scenario.p75"),
                    messages.text(language, "scenario.p95")));
            for (Chart.Week week : weeks) {
                csv.writeRecord(LongStream.of(week.number(), week.p5(), week.p25(), week.p50(), week.p75(), week.p95())
                        .mapToObj(Long::toString)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
