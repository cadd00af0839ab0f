package lt.tiltas.permits.statistics;

import java.time.YearMonth;

/** One number of the tables. */
public record Cell(YearMonth month, Measure measure, Flow flow, Sex sex, Age age) {

    Cell with(Sex other, Age band) {
        return new Cell(month, measure, flow, other, band);
    }

    Cell in(YearMonth other, Flow way) {
        return new Cell(other, measure, way, sex, age);
    }
}
