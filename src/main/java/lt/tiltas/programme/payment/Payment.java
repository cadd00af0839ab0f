package lt.tiltas.programme.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import lt.tiltas.programme.Corrected;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * One amount to one household.
 *
 * @param payee null while the household has no account
 */
public record Payment(
        PaymentId id, HouseholdId household, @Nullable Payee payee, What what, Standing standing) {

    /**
     * @param account whole for whoever pays, else the last four signs
     * @param first nothing has gone to this account before
     */
    public record Payee(UUID person, String holder, String account, boolean first) {}

    /**
     * @param rule code of the law's rule by which it was reckoned
     * @param corrected of a month that was paid before; else null
     * @param withheld cents kept back from the due by a repayment
     */
    public record What(
            String kind,
            YearMonth month,
            long cents,
            String rule,
            @Nullable Corrected corrected,
            long withheld) {}

    /**
     * @param state proposed, withdrawn, sent, paid or returned
     * @param reason why it was left out, or the bank's code for why it came back
     */
    public record Standing(
            String state, @Nullable String reason, @Nullable LocalDate settledOn) {}

    /** Left out of this month's list. */
    public record Withdrawal(
            @NotBlank @Pattern(regexp = "question|changed|moved|asked|other")
            String reason) {}

    /** What the bank is told and tells again: the same for ever, and nothing about the person. */
    public String endToEnd() {
        return reference(id.value());
    }

    static String reference(UUID id) {
        return id.toString().replace("-", "");
    }

    public boolean bare() {
        return payee == null;
    }

    public static String color(String state) {
        return switch (state) {
            case "paid" -> "success";
            case "sent" -> "info";
            case "returned" -> "danger";
            case "withdrawn" -> "neutral";
            default -> "warning";
        };
    }
}
