package lt.tiltas.law.amount;

import java.math.BigDecimal;

/** A book in which a rule says something else, for the days on which it is in force. */
record Switched(AmountBook book) {

    AmountBook on(String rule) {
        return with(rule, BigDecimal.ONE);
    }

    AmountBook off(String rule) {
        return with(rule, BigDecimal.ZERO);
    }

    private AmountBook with(String rule, BigDecimal number) {
        return book.saying(rule, number);
    }
}
