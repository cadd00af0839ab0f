package lt.tiltas.preparedness.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One number that scenarios rest on.
 *
 * @param mark V published, K known, U unsure, D our own choice, N computed
 * @param owner who answers for it
 */
public record Assumption(
        String code,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String mark,
        String source,
        LocalDate checkedOn,
        String owner) {

    public boolean isUnsure() {
        return mark.equals("U");
    }

    Assumption with(BigDecimal other) {
        return new Assumption(code, other, low, high, unit, mark, source, checkedOn, owner);
    }

    /** As it is written: without zeros that say nothing. */
    public static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
