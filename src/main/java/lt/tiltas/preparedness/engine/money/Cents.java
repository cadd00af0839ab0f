package lt.tiltas.preparedness.engine.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding as invoices are rounded: half a cent goes up. */
public final class Cents {

    private static final long CENTS = 100;

    private Cents() {}

    /** Of an amount that is not below zero. */
    public static long round(double cents) {
        return (long) Math.floor(cents + 0.5);
    }

    public static long of(BigDecimal euros) {
        return euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** So many times an amount, rounded once. */
    public static long times(long cents, BigDecimal factor) {
        return BigDecimal.valueOf(cents)
                .multiply(factor)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    public static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents).divide(BigDecimal.valueOf(CENTS), 2, RoundingMode.UNNECESSARY);
    }
}
