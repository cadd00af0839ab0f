package lt.tiltas.permits.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.tiltas.permits.statistics.ReadStatistics.Tables;
import lt.tiltas.web.Published;
import lt.tiltas.web.chart.Line;

/** The three measures side by side, and one of them in full. */
public record StatisticsPage(Tables tables, Measure measure, YearMonth month, List<YearMonth> months, Locale locale) {

    private static final int LABEL_EVERY = 6;

    static StatisticsPage of(Tables tables, Measure measure, String month, Locale locale) {
        List<YearMonth> months =
                tables.shown().keySet().stream().map(Cell::month).distinct().toList();
        YearMonth chosen = months.stream()
                .filter(one -> one.toString().equals(month))
                .findFirst()
                .orElse(months.getLast());
        return new StatisticsPage(tables, measure, chosen, months, locale);
    }

    public YearMonth last() {
        return months.getLast();
    }

    public boolean isLine() {
        return months.size() > 1;
    }

    public String everybody(YearMonth in, Measure of, Flow flow) {
        return text(new Cell(in, of, flow, Sex.T, Age.TOTAL));
    }

    public String people(Flow flow, Sex sex, Age age) {
        return text(new Cell(month, measure, flow, sex, age));
    }

    /** A month that is not shown is drawn at zero; the words beside the chart say so. */
    public Line line(Measure of) {
        List<Line.Point> points = new ArrayList<>();
        for (int n = 0; n < months.size(); n++) {
            boolean labelled = (months.size() - 1 - n) % LABEL_EVERY == 0;
            points.add(new Line.Point(
                    labelled ? months.get(n).toString() : "",
                    Math.max(0, figure(everybody(months.get(n), of)).rank())));
        }
        return Line.of(points, 320, 170);
    }

    public boolean hasHidden(Measure of) {
        return months.stream().anyMatch(one -> !figure(everybody(one, of)).isNumber());
    }

    public String certainty(Measure of) {
        return tables.certainty(of);
    }

    public String href(Measure of, YearMonth in) {
        return "?measure=" + of.code() + "&month=" + in;
    }

    private static Cell everybody(YearMonth in, Measure of) {
        return new Cell(in, of, Flow.STOCK, Sex.T, Age.TOTAL);
    }

    private String text(Cell cell) {
        return figure(cell).text(locale);
    }

    private Published figure(Cell cell) {
        return tables.shown().getOrDefault(cell, new Published.NotShown());
    }
}
