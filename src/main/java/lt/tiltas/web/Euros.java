package lt.tiltas.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** Cents as they are read: 1 234,50 €; in English €1,234.50. The sign, never the code, which is what Ukrainian has for its long form. */
public final class Euros {

    private static final Map<Language, LocalizedNumberFormatter> SAID = new EnumMap<>(Language.class);

    static {
        Language.ALL.forEach(language -> SAID.put(
                language,
                NumberFormatter.withLocale(language.locale())
                        .unit(Currency.getInstance("EUR"))
                        .unitWidth(NumberFormatter.UnitWidth.NARROW)));
    }

    private Euros() {}

    public static String of(long cents) {
        return of(cents, Ui.ui().language());
    }

    /** The same for who reads it where no page is. */
    static String of(long cents, Language language) {
        return SAID.get(language).format(BigDecimal.valueOf(cents, 2)).toString();
    }
}
