package lt.tiltas.preparedness.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** One chart, week by week. */
record ChartFile(Chart chart, List<Chart.Week> weeks, Language language, Messages messages) {

    String name() {
        return "tiltas-" + chart.code();
    }

    CsvFile csv() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("week", "p5", "p25", "p50", "p75", "p95")
                .map(column -> messages.text(language, "scenario." + column))
                .toList());
        for (Chart.Week week : weeks) {
            rows.add(LongStream.of(week.number(), week.p5(), week.p25(), week.p50(), week.p75(), week.p95())
                    .mapToObj(Long::toString)
                    .toList());
        }
        return new CsvFile(rows);
    }
}
