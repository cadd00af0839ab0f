package lt.tiltas.programme.benefit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.amount.AmountBook;
import lt.tiltas.programme.MonthShare;
import org.springframework.stereotype.Component;

/**
 * Contracts whose later months nobody has decided about. They are looked at from the month before the band opens: whoever would pay less has
 * to say so thirty days ahead. Until somebody decides, the full rate is paid.
 */
@Component
class AwaitedReviews {

    private final Contracts contracts;
    private final ReckonMonths reckonMonths;
    private final MonthShare monthShare;
    private final Clock clock;

    AwaitedReviews(Contracts contracts, ReckonMonths reckonMonths, MonthShare monthShare, Clock clock) {
        this.contracts = contracts;
        this.reckonMonths = reckonMonths;
        this.monthShare = monthShare;
        this.clock = clock;
    }

    List<Contract> of(OrganisationId municipality) {
        LocalDate today = LocalDate.now(clock);
        AmountBook book = reckonMonths.book();
        int opens = book.firstOpenMonth(today);
        return contracts
                .unreviewed(municipality, today.minusMonths(opens - 2L), today.minusMonths(book.lastMonth(today)))
                .stream()
                .filter(contract -> isFull(contract, contract.term().begins(opens)))
                .toList();
    }

    /** Whether the band is open already, and not only near. */
    boolean isOpen(Contract contract) {
        LocalDate today = LocalDate.now(clock);
        return !contract.term()
                .begins(reckonMonths.book().firstOpenMonth(today))
                .isAfter(today);
    }

    private boolean isFull(Contract contract, LocalDate begins) {
        return monthShare.of(contract.household(), begins).compareTo(BigDecimal.ONE) == 0;
    }
}
