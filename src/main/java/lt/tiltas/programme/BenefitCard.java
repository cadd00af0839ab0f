package lt.tiltas.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.amount.Amount;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What support a household gets by its contract, month by month, and why so much.
 *
 * @param rules by which it is reckoned: integration, turned-18, relocated or centre (message key {@code benefit.rules.<code>})
 * @param signedOn the anchor: month 1 begins on this day
 * @param reviewedOn when it was agreed that the later months are paid in full; null while nobody has looked
 */
public record BenefitCard(
        ContractId id,
        HouseholdId household,
        OrganisationId municipality,
        String rules,
        LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate reviewedOn,
        List<Month> months,
        LocalDate asOf) {

    /**
     * @param ends the last day
     * @param people counted on its first day
     * @param open whether a decision may lower its share
     * @param share of the full rate; null where there is none
     */
    public record Month(
            int number,
            LocalDate begins,
            LocalDate ends,
            int people,
            boolean open,
            @Nullable BigDecimal share,
            List<Owed> owed) {

        public long cents() {
            return owed.stream().mapToLong(one -> one.amount().cents()).sum();
        }

        /** A month of an extension for which the rules pay nothing. */
        public boolean unpaid() {
            return owed.stream().anyMatch(one -> "extended".equals(one.amount().zero()));
        }

        public boolean unsure() {
            return owed.stream().anyMatch(one -> one.amount().unsure());
        }
    }

    /** @param kind message key {@code due.<kind>} */
    public record Owed(String kind, Amount amount) {}

    /** The month that runs; empty before the first and after the last. */
    public Optional<Month> now() {
        return months.stream()
                .filter(month -> !month.begins().isAfter(asOf) && !month.ends().isBefore(asOf))
                .findFirst();
    }

    /** Those for which something may be paid. */
    public List<Month> paidMonths() {
        return months.stream().filter(month -> !month.unpaid()).toList();
    }

    public boolean isFuture(Month month) {
        return month.begins().isAfter(asOf);
    }

    /** What nobody knows for sure yet (message key {@code benefit.unknown.<code>}). */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        if (months.stream().anyMatch(Month::unsure)) {
            unknown.add("amounts");
        }
        if (months.stream().anyMatch(month -> month.begins().getYear() > asOf.getYear())) {
            unknown.add("next-year");
        }
        if (reviewedOn == null && months.stream().anyMatch(month -> month.open() && isFuture(month))) {
            unknown.add("share");
        }
        if (rules.equals("integration")) {
            unknown.add("holders");
        }
        unknown.add("anchor");
        return unknown;
    }
}
