package lt.tiltas.law.amount;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import lt.tiltas.web.Language;
import lt.tiltas.web.Ui;

/** Amounts as they are read: 12,50 €, 3 × 233,00 × 0,8. */
public final class Euros {

    private static final double CENTS = 100;

    private Euros() {}

    public static String of(long cents) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance(Ui.ui().language().locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(cents / CENTS);
    }

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
