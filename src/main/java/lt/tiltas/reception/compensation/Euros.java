package lt.tiltas.reception.compensation;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import lt.tiltas.web.Ui;

/** Cents as they are read in the reader's language. For templates. */
public final class Euros {

    private Euros() {}

    /** "1 150,00 €"; a sum that comes back with its minus. */
    public static String euros(long cents) {
        NumberFormat format = NumberFormat.getNumberInstance(Ui.ui().language().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00a0€";
    }
}
