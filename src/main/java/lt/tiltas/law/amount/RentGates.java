package lt.tiltas.law.amount;

import static lt.tiltas.law.amount.Decision.RENT_INCOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.law.amount.AmountTable.Row;
import lt.tiltas.law.amount.Dwelling.Lease;

/** What must be so before a part of the rent is reckoned at all; each gate is asked only while its rule is on. */
record RentGates(AmountBook book, Reckoning sum, LocalDate on) {

    private static final long MONTHS = 12;

    /** The first gate that is shut. */
    Optional<String> shut(int people, Dwelling dwelling) {
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
        return income(people, dwelling);
    }

    private Optional<String> income(int people, Dwelling dwelling) {
        Long yearly = dwelling.lease().yearlyIncome();
        if (yearly == null) {
            return Optional.of("rent-income-unknown");
        }
        BigDecimal income = BigDecimal.valueOf(yearly);
        Row most = sum.row(RENT_INCOME, "household", people).orElseThrow();
        BigDecimal times = sum.use(RENT_INCOME, most, most.times(people));
        if (income.compareTo(times.multiply(sum.base(RENT_INCOME))) > 0) {
            return Optional.of("rent-income-above");
        }
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
