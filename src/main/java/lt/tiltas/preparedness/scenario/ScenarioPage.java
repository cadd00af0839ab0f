package lt.tiltas.preparedness.scenario;

import java.util.Comparator;
import java.util.List;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Shortage;
import lt.tiltas.preparedness.pay.Payroll;
import org.jspecify.annotations.Nullable;

/** @param query the same question as an address carries it */
public record ScenarioPage(Answer answer, String query) {

    private static final double HUNDRED = 100;
    private static final double CENTS = 100;

    /** The question with one word more. */
    public String with(String word) {
        return query.isEmpty() ? word : query + "&" + word;
    }

    public Question.Whole asked() {
        return answer.asked();
    }

    public List<Assumption> assumptions() {
        return answer.assumptions();
    }

    public List<Payroll.Rule> pay() {
        return answer.pay().rules();
    }

    /** Unsure ones first. */
    public List<Assumption> ranked() {
        return assumptions().stream()
                .sorted(Comparator.comparing((Assumption one) -> !one.isUnsure()))
                .toList();
    }

    public int runs() {
        return answer.outlook().runs();
    }

    public Shortage shortage() {
        return answer.outlook().shortage();
    }

    public boolean isShort() {
        return shortage().week() >= 0;
    }

    public long ofAHundred(double share) {
        return Math.round(share * HUNDRED);
    }

    public long people() {
        return answer.now().people();
    }

    public long beds() {
        return answer.now().beds();
    }

    public long free() {
        return Math.max(0, beds() - answer.now().taken());
    }

    public List<Chart> charts() {
        return List.of(Chart.values());
    }

    public List<Chart.Week> weeks(Chart chart) {
        return chart.weeks(answer.outlook());
    }

    public Chart.Week fullest(Chart chart) {
        return weeks(chart).stream()
                .max(Comparator.comparingLong(Chart.Week::p50).thenComparingLong(Chart.Week::p95))
                .orElseThrow();
    }

    /** Municipalities, those that most surely lack beds first. */
    public List<Lack> lacks() {
        return Lack.of(answer.outlook(), answer.ground().places());
    }

    public @Nullable Comparison comparison() {
        return answer.beds();
    }

    /** How many fewer are without a bed in the worst week, in the middle run. */
    public long fewer() {
        return answer.beds() == null
                ? 0
                : Math.round(Math.max(0, -answer.beds().difference().p50()));
    }

    public long moreEuros() {
        return answer.cost() == null ? 0 : Math.round(answer.cost().difference().p50() / CENTS);
    }
}
