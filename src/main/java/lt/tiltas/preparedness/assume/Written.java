package lt.tiltas.preparedness.assume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Where a row comes from.
 *
 * @param by empty for a row that came with the program
 */
public record Written(
        LocalDate validFrom,
        String mark,
        String source,
        LocalDate checkedOn,
        String owner,
        OffsetDateTime at,
        String by) {

    private static final int MOST_DIGITS = 8;
    private static final int DECIMALS = 4;

    public boolean isUnsure() {
        return mark.equals("U");
    }

    /** As people type it, with a comma or a point. */
    static Optional<BigDecimal> number(String typed) {
        try {
            BigDecimal number = new BigDecimal(typed.strip().replace(',', '.'));
            boolean fits = number.signum() >= 0
                    && number.scale() <= DECIMALS
                    && number.precision() - number.scale() <= MOST_DIGITS;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** For a field: without zeros that say nothing. */
    static String typed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
