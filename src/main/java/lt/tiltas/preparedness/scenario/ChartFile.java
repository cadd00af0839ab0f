package lt.tiltas.preparedness.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.web.CsvFile;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;

/** Tables of an answer, each as a file. */
record ChartFile(ScenarioPage page, Language language, Messages messages, Organisations organisations) {

    CsvFile chart(Chart chart) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words("week", "p5", "p25", "p50", "p75", "p95"));
        for (Chart.Week week : page.weeks(chart)) {
            rows.add(numbers(week.number(), week.p5(), week.p25(), week.p50(), week.p75(), week.p95()));
        }
        return new CsvFile(rows);
    }

    CsvFile towns() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words("town", "chance", "lacks", "lacks-95"));
        for (Lack lack : page.lacks()) {
            List<String> row = new ArrayList<>(List.of(organisation(lack.code())));
            row.addAll(numbers(lack.chance(), lack.p50(), lack.p95()));
            rows.add(row);
        }
        return new CsvFile(rows);
    }

    private String organisation(int code) {
        return organisations.name(new OrganisationId(code), language.code());
    }

    private List<String> words(String... columns) {
        return Stream.of(columns)
                .map(column -> messages.text(language, "scenario." + column))
                .toList();
    }

    private static List<String> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).toList();
    }
}
