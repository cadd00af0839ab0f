package lt.tiltas.law.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lt.tiltas.web.Language;
import lt.tiltas.web.Ui;

/** What was multiplied, as it is read: 3 × 233,00 × 0,8. */
public final class Formula {

    private Formula() {}

    /** A formula or a number in the reader's own writing. */
    public static String written(String numbers) {
        return Ui.ui().language() == Language.EN ? numbers : numbers.replace('.', ',');
    }

    static String product(BigDecimal times, BigDecimal cents) {
        return plain(times) + " × "
                + cents.movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
