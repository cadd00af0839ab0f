package lt.tiltas.preparedness.staff;

import java.math.BigDecimal;
import lt.tiltas.preparedness.engine.money.Wage;

/**
 * What the law says of pay on a day.
 *
 * @param base amount of public wages, in cents
 * @param minimum least wage of a month, in cents: nobody is paid less, and contributions are not counted from less
 * @param contributions of the employer as a share of the wage
 */
record Payroll(long base, long minimum, BigDecimal contributions) {

    Wage month(BigDecimal coefficient) {
        Wage wage = Wage.of(coefficient, base, contributions);
        return wage.cents() < minimum ? new Wage(minimum, contributions) : wage;
    }
}
