package lt.tiltas.law.amount;

import static lt.tiltas.law.amount.Decision.RENT_AREA;
import static lt.tiltas.law.amount.Decision.RENT_CEILING;
import static lt.tiltas.law.amount.Decision.RENT_COEFFICIENT;
import static lt.tiltas.law.amount.Decision.RENT_PRICE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.law.amount.AmountTable.Row;

/**
 * T7. Since 2024 the rent less a share of the income, up to a ceiling; before, price of a square metre × coefficient × square metres of a
 * person × people. Never above the rent.
 */
final class RentPart {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int DECIMALS = 6;

    private RentPart() {}

    static Amount of(AmountBook book, int people, Dwelling dwelling, LocalDate on) {
        Reckoning sum = new Reckoning(book, on);
        Optional<String> shut = new RentGates(book, sum, on).shut(people, dwelling);
        if (shut.isPresent()) {
            return sum.none(shut.get());
        }
        return book.isOn("benefit.rent-by-income", on)
                ? byIncome(sum, people, dwelling)
                : byPrice(sum, people, dwelling);
    }

    private static Amount byIncome(Reckoning sum, int people, Dwelling dwelling) {
        sum.rule("benefit.rent-by-income");
        Long yearly = dwelling.lease().yearlyIncome();
        if (yearly == null) {
            return sum.none("rent-income-unknown");
        }
        BigDecimal share = sum.rule("benefit.rent-income-share");
        BigDecimal rent = BigDecimal.valueOf(dwelling.rent());
        BigDecimal income = BigDecimal.valueOf(yearly);
        BigDecimal part =
                rent.multiply(MONTHS).subtract(share.multiply(income)).divide(MONTHS, DECIMALS, RoundingMode.HALF_UP);
        if (part.signum() <= 0) {
            return sum.none("rent-income-covers");
        }
        Row row = sum.row(RENT_CEILING, "household", people).orElseThrow();
        BigDecimal times = sum.use(RENT_CEILING, row, row.times(people));
        BigDecimal most = times.multiply(sum.base(RENT_CEILING));
        String formula = euros(rent) + " − " + Formula.plain(share) + " × " + euros(income) + " / " + MONTHS;
        return part.compareTo(most) > 0
                ? sum.is(most, formula + " > " + Formula.product(times, sum.base(RENT_CEILING)))
                : sum.is(part, formula);
    }

    private static Amount byPrice(Reckoning sum, int people, Dwelling dwelling) {
        Row area = sum.row(RENT_AREA, "household", people).orElseThrow();
        Row times = sum.row(RENT_COEFFICIENT, "household", people).orElseThrow();
        Row priced = sum.priced(RENT_PRICE, dwelling.municipality());
        BigDecimal n = BigDecimal.valueOf(people);
        BigDecimal metres =
                dwelling.area().max(area.factor().multiply(n)).min(area.upTo().multiply(n));
        BigDecimal price = sum.use(RENT_PRICE, priced, priced.factor());
        BigDecimal coefficient = sum.use(RENT_COEFFICIENT, times, times.factor());
        sum.use(RENT_AREA, area, metres);
        BigDecimal part = price.multiply(coefficient).multiply(metres).movePointRight(2);
        String formula = Formula.plain(price) + " × " + Formula.plain(coefficient) + " × " + Formula.plain(metres);
        BigDecimal rent = BigDecimal.valueOf(dwelling.rent());
        return part.compareTo(rent) > 0
                ? sum.is(rent, formula + " > " + Formula.plain(rent.movePointLeft(2)))
                : sum.is(part, formula);
    }

    private static String euros(BigDecimal cents) {
        return cents.movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
