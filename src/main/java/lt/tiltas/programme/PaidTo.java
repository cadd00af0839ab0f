package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which account a household is paid, and what it was paid, as the family reads it.
 *
 * @param account null while there is none
 */
public record PaidTo(@Nullable Account account, List<Line> lines) {

    /** @param end the last four signs of the number */
    public record Account(String holder, String end, OffsetDateTime since) {}

    /**
     * @param kind as in {@link DueSource.Due}
     * @param state proposed, withdrawn, sent, paid or returned
     * @param reason why it was left out or came back, a code; null otherwise
     * @param corrected of a month that was paid before; else null
     * @param withheld cents kept back from the due by a repayment
     */
    public record Line(
            String kind,
            YearMonth month,
            long cents,
            String state,
            @Nullable String reason,
            @Nullable LocalDate settledOn,
            @Nullable Corrected corrected,
            long withheld) {}
}
