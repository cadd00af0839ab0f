package lt.tiltas.law.amount;

import static lt.tiltas.law.amount.Decision.RENT_AREA;
import static lt.tiltas.law.amount.Decision.RENT_COEFFICIENT;
import static lt.tiltas.law.amount.Decision.RENT_PRICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.law.amount.AmountTable.Row;
import lt.tiltas.law.amount.Dwelling.Lease;

/** T7: price of a square metre × coefficient × square metres of a person × people, never above the rent. */
final class RentPart {

    private static final long MONTHS = 12;

    private RentPart() {}

    static Amount of(AmountBook book, int people, Dwelling dwelling, LocalDate on) {
        Reckoning sum = new Reckoning(book, on);
        Optional<String> shut = gate(sum, book, dwelling, on);
        if (shut.isPresent()) {
            return sum.none(shut.get());
        }
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

    /** The first gate that is shut; each is asked only while its rule is on. */
    private static Optional<String> gate(Reckoning sum, AmountBook book, Dwelling dwelling, LocalDate on) {
        Lease lease = dwelling.lease();
        if (on.isBefore(lease.askedOn())) {
            return Optional.of("rent-not-asked");
        }
        if (on.isAfter(lease.until()) || on.isBefore(lease.from())) {
            return Optional.of("rent-no-lease");
        }
        if (!book.isOn("benefit.rent-gates", on)) {
            return Optional.empty();
        }
        Map<String, Boolean> open = Map.of(
                "declared",
                lease.declared(),
                "registered",
                lease.registered(),
                "no-relatives",
                !lease.relatives(),
                "no-dormitory",
                !lease.dormitory());
        for (String gate : open.keySet().stream().sorted().toList()) {
            String rule = "benefit.rent-" + gate;
            if (!open.get(gate) && book.isOn(rule, on)) {
                sum.rule(rule);
                return Optional.of("rent-" + gate);
            }
        }
        long months = sum.rule("benefit.rent-lease").longValueExact();
        if (lease.from().plusMonths(months).minusDays(1).isAfter(lease.until())) {
            return Optional.of("rent-lease-short");
        }
        return income(sum, dwelling);
    }

    private static Optional<String> income(Reckoning sum, Dwelling dwelling) {
        Long yearly = dwelling.lease().yearlyIncome();
        if (yearly == null) {
            return Optional.of("rent-income-unknown");
        }
        BigDecimal income = BigDecimal.valueOf(yearly);
        BigDecimal yearlyRent = BigDecimal.valueOf(dwelling.rent() * MONTHS);
        if (yearlyRent.compareTo(income.multiply(sum.rule("benefit.rent-yearly-share"))) > 0) {
            return Optional.of("rent-too-dear");
        }
        if (income.multiply(sum.rule("benefit.rent-income-share")).compareTo(yearlyRent) >= 0) {
            return Optional.of("rent-income-covers");
        }
        return Optional.empty();
    }
}
