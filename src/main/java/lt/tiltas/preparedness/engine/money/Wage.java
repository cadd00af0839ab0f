package lt.tiltas.preparedness.engine.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a person at work costs the employer.
 *
 * @param cents a month, before the employee's own taxes
 * @param contributions of the employer, as a share of the wage (0.0217 for 2.17 %)
 */
public record Wage(long cents, BigDecimal contributions) {

    private static final BigDecimal WEEKS_OF_A_YEAR = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** @param base the public sector's base amount in cents */
    public static Wage of(BigDecimal coefficient, long base, BigDecimal contributions) {
        return new Wage(Cents.times(base, coefficient), contributions);
    }

    public long contributionCents() {
        return Cents.times(cents, contributions);
    }

    public long monthlyCents() {
        return cents + contributionCents();
    }

    public long cents(int people, int months) {
        return Math.multiplyExact(monthlyCents(), (long) people * months);
    }

    public long weeklyCents() {
        return BigDecimal.valueOf(monthlyCents())
                .multiply(MONTHS_OF_A_YEAR)
                .divide(WEEKS_OF_A_YEAR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
