package lt.tiltas.law.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much, and why.
 *
 * @param formula the numbers as they were multiplied, {@code 3 × 233.00 × 0.8}; empty when nothing is paid
 * @param zero why nothing is paid (message key {@code amount.zero.<code>}); null when something is
 */
public record Amount(long cents, String formula, @Nullable String zero, List<Used> used) {

    /**
     * A dated row that was used.
     *
     * @param code of a rule ({@code benefit.state-supported-income}) or of a decision ({@code essentials})
     * @param number as it stands there, of a base in cents
     * @param until the last day; null while nobody knows it
     */
    public record Used(
            String code,
            BigDecimal number,
            String act,
            String article,
            String certainty,
            LocalDate from,
            @Nullable LocalDate until) {

        /** The price of a municipality that has no price of its own. */
        static final String LEAST_PRICE = "rent-price-least";

        public boolean isRule() {
            return code.indexOf('.') >= 0;
        }

        /** Where it is read: its page. */
        public String href() {
            return isRule() ? "/rules/" + code : "/amounts/" + (code.equals(LEAST_PRICE) ? "rent-price" : code);
        }

        /** The value as it is spoken: money in euros. */
        public BigDecimal spoken() {
            return isRule() && code.matches("benefit\\.(state-supported-income|basic-social-benefit)")
                    ? number.movePointLeft(2)
                    : number.stripTrailingZeros();
        }
    }

    static Amount none(String zero, List<Used> used) {
        return new Amount(0, "", zero, List.copyOf(used));
    }

    /** Nothing, before any table was asked. */
    public static Amount nothing(String reason) {
        return none(reason, List.of());
    }

    /** Nothing, for a reason outside the tables: the reason stays with what would have been reckoned. */
    public Amount without(String reason) {
        return none(reason, used);
    }

    /** Whether anything it rests on is unsure. */
    public boolean unsure() {
        return used.stream().anyMatch(one -> one.certainty().equals("U"));
    }
}
