package lt.tiltas.evaluation.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.tiltas.evaluation.country.Snapshot.Month;
import lt.tiltas.web.Published;
import lt.tiltas.web.Published.Few;
import lt.tiltas.web.Published.Share;
import lt.tiltas.web.SmallNumbers;
import lt.tiltas.web.chart.Line;

/** Months as a line and as one sentence. A month with fewer than 10 people is drawn at zero and says so. */
public record Trend(List<Month> months) {

    private static final int LABEL_EVERY = 6;
    /** Per cent; a smaller difference is none. */
    private static final double LEAST = 0.5;

    public boolean isLine() {
        return months.size() > 1;
    }

    public Line line(int width, int height) {
        List<Line.Point> points = new ArrayList<>();
        for (int n = 0; n < months.size(); n++) {
            Month month = months.get(n);
            boolean labelled = (months.size() - 1 - n) % LABEL_EVERY == 0;
            points.add(new Line.Point(
                    labelled ? month.month().toString() : "", figure(month).rank()));
        }
        return Line.of(points, width, height);
    }

    public Published figure(Month month) {
        return SmallNumbers.people(month.registered());
    }

    public Month last() {
        return months.getLast();
    }

    /** Key of the sentence that says what the line shows, under {@code country.trend}. */
    public String finding() {
        return switch (change()) {
            case Share(double percent, var digits) when percent >= LEAST -> "country.trend.more";
            case Share(double percent, var digits) when percent <= -LEAST -> "country.trend.less";
            case Share same -> "country.trend.same";
            default -> "country.trend.only";
        };
    }

    /** How much more or less than the month before, without the sign. */
    public String difference(Locale locale) {
        return change() instanceof Share(double percent, var digits)
                ? new Share(Math.abs(percent), Share.Digits.WHOLE).text(locale)
                : "";
    }

    public boolean hasFew() {
        return months.stream().anyMatch(month -> figure(month) instanceof Few);
    }

    private Published change() {
        return isLine()
                ? SmallNumbers.change(months.get(months.size() - 2).registered(), last().registered())
                : new Published.Missing();
    }
}
