package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Shortage;
import lt.tiltas.preparedness.pay.Payroll;
import lt.tiltas.preparedness.readiness.StandbySite;
import org.jspecify.annotations.Nullable;

/** @param query the same question as an address carries it */
public record ScenarioPage(Answer answer, String query, Stage stage) {

    /** Before anybody has asked, few runs are shown at once and the others follow; while the question is changed, few runs and nothing to decide. */
    public enum Stage {
        OPENED,
        MOVING,
        ASKED
    }

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

    public boolean isOpened() {
        return stage == Stage.OPENED;
    }

    public boolean isMoving() {
        return stage == Stage.MOVING;
    }

    public static int whole() {
        return AskWhatIf.WHOLE;
    }

    public Decisions decisions() {
        return answer.decisions();
    }

    public Spending spending() {
        return Spending.of(answer.outlook().cents(), answer.ground());
    }

    public @Nullable HostPay hosts() {
        return answer.ground().hosts();
    }

    public List<StandbySite> sites() {
        return answer.ground().sites();
    }

    /** The one asked about, if one was. */
    public @Nullable StandbySite site() {
        return answer.ground().site(asked().places().site()).orElse(null);
    }

    public @Nullable Shortage without() {
        return answer.without();
    }

    /** From which chance on something is to be decided. */
    public long actOfAHundred() {
        return ofAHundred(Assumptions.value(assumptions(), "act-chance"));
    }

    /** What is drawn for a week; a shape that is not drawn begins the drawing. */
    public String drawn(int week) {
        List<Integer> drawn = asked().course().week();
        return week < drawn.size() && drawn.get(week) != null ? String.valueOf(drawn.get(week)) : "";
    }

    public LocalDate today() {
        return answer.now().day();
    }

    public LocalDate monday(int week) {
        return asked().monday(week);
    }

    public static long euros(long cents) {
        return Math.round(cents / CENTS);
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
