package lt.tiltas.web;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;

/** Cents as they are read: 12,50 €. */
public final class Euros {

    private static final double CENTS = 100;

    private Euros() {}

    public static String of(long cents) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance(Ui.ui().language().locale());
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(cents / CENTS);
    }
}
