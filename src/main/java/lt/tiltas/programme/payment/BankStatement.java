package lt.tiltas.programme.payment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bank says of one account: camt.053 of any version.
 *
 * @param named the bank's own number of the statement
 * @param account as ISO 13616 writes it
 */
record BankStatement(String named, String account, List<Entry> entries) {

    /** One payment of an entry, or a whole entry when the bank says no more of it. */
    record Entry(
            Marks marks,
            Money money,
            LocalDate bookedOn,
            boolean booked,
            @Nullable String returned) {}

    /**
     * @param endToEnd what we named the payment with
     * @param batch what we named the list with, when the bank has booked it in one
     * @param reference the bank's own
     */
    record Marks(
            @Nullable String endToEnd,
            @Nullable String batch,
            @Nullable String reference) {}

    /** @param out of the account; else back into it */
    record Money(long cents, String currency, boolean out) {}

    /** It cannot be read as one. @param why a code, message key {@code bank.error.<why>} */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        final String why;

        Unreadable(String why) {
            super(why);
            this.why = why;
        }
    }
}
