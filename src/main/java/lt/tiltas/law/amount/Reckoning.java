package lt.tiltas.law.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.law.amount.Amount.Used;
import lt.tiltas.law.amount.AmountTable.Row;

/** One amount being reckoned: what it uses is written down on the way; rounded once, at the end, half up. */
final class Reckoning {

    private final AmountBook book;
    private final LocalDate on;
    private final List<Used> used = new ArrayList<>();

    Reckoning(AmountBook book, LocalDate on) {
        this.book = book;
        this.on = on;
    }

    /** The row for so many; empty when no band holds them. */
    Optional<Row> row(Decision decision, String whom, int count) {
        AmountTable table = book.table(decision, on);
        return table.rows().stream()
                .filter(row -> row.whom().equals(whom) && row.municipality() == null && row.holds(count))
                .findFirst();
    }

    /** The municipality's own row, else that of all. */
    Row priced(Decision decision, int municipality) {
        List<Row> rows = book.table(decision, on).rows();
        return rows.stream()
                .filter(row -> row.municipality() != null && row.municipality() == municipality)
                .findFirst()
                .or(() ->
                        rows.stream().filter(row -> row.municipality() == null).findFirst())
                .orElseThrow();
    }

    BigDecimal use(Decision decision, Row row, BigDecimal number) {
        AmountTable table = book.table(decision, on);
        boolean least = decision == Decision.RENT_PRICE && row.municipality() == null;
        used.add(new Used(
                least ? Used.LEAST_PRICE : decision.code(),
                number,
                table.act().name(),
                table.act().article(),
                row.certainty(),
                table.from(),
                table.until()));
        return number;
    }

    /** Cents by which the rows of this decision are multiplied. */
    BigDecimal base(Decision decision) {
        String code = book.table(decision, on).base();
        if (code == null) {
            throw new IllegalStateException(decision + " multiplies nothing");
        }
        return rule(code);
    }

    BigDecimal rule(String code) {
        Used rule = book.rule(code, on);
        if (used.stream().noneMatch(one -> one.code().equals(code))) {
            used.add(rule);
        }
        return rule.number();
    }

    Amount none(String zero) {
        return Amount.none(zero, used);
    }

    /** @param cents not yet rounded */
    Amount is(BigDecimal cents, String formula) {
        return new Amount(cents.setScale(0, RoundingMode.HALF_UP).longValueExact(), formula, null, List.copyOf(used));
    }
}
