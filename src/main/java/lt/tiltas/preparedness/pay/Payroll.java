package lt.tiltas.preparedness.pay;

import java.math.BigDecimal;
import java.util.List;
import lt.tiltas.preparedness.engine.money.Wage;

/**
 * What the law says of pay on a day.
 *
 * @param base amount of public wages, in cents
 * @param minimum least wage of a month, in cents: nobody is paid less, and contributions are not counted from less
 * @param contributions of the employer as a share of the wage
 * @param rules that it was read from
 */
public record Payroll(long base, long minimum, BigDecimal contributions, List<Rule> rules) {

    /**
     * A dated rule that the pay was reckoned by.
     *
     * @param value euros, or percent when it is a share
     */
    public record Rule(String code, BigDecimal value, boolean share, String certainty) {}

    public Wage month(BigDecimal coefficient) {
        Wage wage = Wage.of(coefficient, base, contributions);
        return wage.cents() < minimum ? new Wage(minimum, contributions) : wage;
    }
}
