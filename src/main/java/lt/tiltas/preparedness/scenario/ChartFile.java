package lt.tiltas.preparedness.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Organisations;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.readiness.StandbySite;
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

    CsvFile decisions() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words("decide-by", "needed-from", "what", "places.site", "chance", "called", "cost-euros"));
        for (Decision one : page.decisions().list()) {
            StandbySite site = one.site();
            rows.add(List.of(
                    one.by().toString(),
                    one.from().toString(),
                    messages.text(language, "scenario.decide." + one.kind().code(), one.amount()),
                    site == null ? "" : site.name(),
                    Long.toString(one.chance()),
                    site == null ? Long.toString(one.called()) : "",
                    Cents.euros(one.cents()).toPlainString()));
        }
        return new CsvFile(rows);
    }

    CsvFile spending() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words("category", "not-covered", "cost-euros", "budget", "eligible"));
        for (Spending.Line line : page.spending().lines()) {
            rows.add(List.of(
                    word("category." + line.category().name().toLowerCase(Locale.ROOT)),
                    Cents.euros(line.uncovered()).toPlainString(),
                    Cents.euros(line.cents()).toPlainString(),
                    word("budget." + line.budget()),
                    line.purses().stream()
                            .map(purse -> messages.text(language, "scenario.purse." + purse.code(), purse.percent()))
                            .collect(Collectors.joining(", "))));
        }
        return new CsvFile(rows);
    }

    CsvFile levers(Moves moves) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words("assumption", "mark", "low", "at-low", "high", "at-high"));
        for (Moves.Bar bar : moves.bars()) {
            Assumption one = bar.assumption();
            rows.add(List.of(
                    messages.text(language, "assumption." + one.code()),
                    messages.text(language, "assumption.mark." + one.mark()),
                    Assumption.text(one.low()),
                    Long.toString(bar.low()),
                    Assumption.text(one.high()),
                    Long.toString(bar.high())));
        }
        return new CsvFile(rows);
    }

    private String word(String key) {
        return messages.text(language, "scenario." + key);
    }

    private String organisation(int code) {
        return organisations.name(new OrganisationId(code), language.code());
    }

    private List<String> words(String... columns) {
        return Stream.of(columns).map(this::word).toList();
    }

    private static List<String> numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).toList();
    }
}
