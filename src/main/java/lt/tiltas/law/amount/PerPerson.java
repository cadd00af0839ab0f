package lt.tiltas.law.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.law.amount.AmountTable.Row;

/** So much for each person. */
final class PerPerson {

    private final Reckoning sum;
    private BigDecimal cents = BigDecimal.ZERO;
    private String formula = "";

    private PerPerson(Reckoning sum) {
        this.sum = sum;
    }

    static PerPerson of(AmountBook book, LocalDate on) {
        return new PerPerson(new Reckoning(book, on));
    }

    /** Adds nothing when no band of the table holds the month, or nobody is counted. */
    PerPerson add(Decision decision, String whom, int count, int month) {
        Optional<Row> row = count == 0 ? Optional.empty() : sum.row(decision, whom, month);
        if (row.isPresent()) {
            BigDecimal times = sum.use(decision, row.get(), row.get().factor());
            BigDecimal base = sum.base(decision);
            cents = cents.add(times.multiply(base).multiply(BigDecimal.valueOf(count)));
            formula += (formula.isEmpty() ? "" : " + ") + count + " × " + Formula.product(times, base);
        }
        return this;
    }

    Amount sum(String whenNothing) {
        return cents.signum() == 0 ? sum.none(whenNothing) : sum.is(cents, formula);
    }
}
