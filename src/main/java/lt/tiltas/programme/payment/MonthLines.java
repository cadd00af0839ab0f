package lt.tiltas.programme.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.programme.Balance;
import lt.tiltas.programme.Balance.Difference;
import lt.tiltas.programme.Balance.Paid;
import lt.tiltas.programme.Corrected;
import lt.tiltas.programme.DueSource.Due;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * What a list pays one household: what is owed and was not paid, what is missing from months that were paid, and, of the essentials of the
 * list's own month, less the part that is taken back. Pure: made again from the same it is the same.
 */
final class MonthLines {

    private static final String WITHHELD_FROM = "essentials";
    private static final String REFUND = Balance.REFUND;

    /** One amount and the month for which it is owed. */
    record Owed(Due due, YearMonth month) {}

    /** @param cents kept back from the line under it */
    record Withheld(RepaymentId repayment, long cents) {}

    /** @param number of a correction; 0 of a due that is paid for the first time */
    record Line(
            Owed owed,
            long cents,
            int number,
            @Nullable Corrected corrected,
            @Nullable Withheld withheld) {

        String key() {
            return number == 0 ? owed.due.key() : owed.due.key() + "+" + number;
        }
    }

    /**
     * What may be taken back in one month.
     *
     * @param left of what two officers have agreed to
     * @param part agreed for a month
     * @param most of an amount, as the law's row says
     */
    record Taking(RepaymentId repayment, long left, long part, BigDecimal most) {}

    private final HouseholdId household;
    private final YearMonth month;
    private final List<Owed> owed;
    private final List<Paid> paid;
    private final Balance balance;

    MonthLines(HouseholdId household, YearMonth month, List<Owed> owed, List<Paid> paid) {
        this.household = household;
        this.month = month;
        this.owed = List.copyOf(owed);
        this.paid = List.copyOf(paid);
        this.balance = Balance.of(owed.stream().map(Owed::due).toList(), paid);
    }

    List<Line> lines(Optional<Taking> taking) {
        Set<String> paidKeys = Balance.keys(paid);
        List<Line> lines = new ArrayList<>();
        boolean taken = false;
        for (Owed one : owed) {
            if (paidKeys.contains(one.due.key())) {
                continue;
            }
            Withheld withheld = taken || !from(one)
                    ? null
                    : taking.map(found -> withheld(one, found)).orElse(null);
            taken |= withheld != null;
            lines.add(new Line(one, one.due.cents() - (withheld == null ? 0 : withheld.cents), 0, null, withheld));
        }
        balance.differences().stream().filter(one -> one.cents() > 0).forEach(one -> lines.add(correction(one)));
        if (balance.outstanding() < 0) {
            lines.add(refund(-balance.outstanding()));
        }
        return lines;
    }

    private boolean from(Owed one) {
        return one.due.kind().equals(WITHHELD_FROM) && one.month.equals(month);
    }

    private @Nullable Withheld withheld(Owed one, Taking taking) {
        long most = part(one.due.cents(), taking.most);
        long cents = Math.min(Math.min(taking.part, taking.left), Math.min(most, balance.outstanding()));
        return cents > 0 ? new Withheld(taking.repayment, cents) : null;
    }

    /** Rounded down: never above the share. */
    static long part(long cents, BigDecimal share) {
        return BigDecimal.valueOf(cents)
                .multiply(share)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    private static Line correction(Difference difference) {
        Paid paid = difference.paid();
        return new Line(
                new Owed(difference.due(), paid.month()),
                difference.cents(),
                paid.corrections() + 1,
                new Corrected(paid.cents(), difference.now(), difference.because()),
                null);
    }

    /** The rules have come to give more again than when it was taken back. */
    private Line refund(long cents) {
        int number = paid.stream()
                        .filter(one -> one.kind().equals(REFUND))
                        .mapToInt(Paid::corrections)
                        .max()
                        .orElse(0)
                + 1;
        Due due = new Due(household, REFUND, household + "/" + REFUND, cents, "benefit.repayment-part");
        return new Line(
                new Owed(due, month),
                cents,
                number,
                new Corrected(balance.refunded(), balance.refunded() + cents, "taken-back"),
                null);
    }
}
