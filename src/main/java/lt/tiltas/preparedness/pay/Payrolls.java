package lt.tiltas.preparedness.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Rules;
import lt.tiltas.preparedness.engine.money.Cents;
import org.springframework.stereotype.Component;

/** Pay by the rules that were in force on a day. */
@Component
public class Payrolls {

    /** Contributions of whoever is called for some months: a budget institution, a fixed-term contract. */
    public static final String CALLED = "payroll.budget-fixed";

    private static final String BASE = "payroll.base-amount";
    private static final String MINIMUM = "payroll.minimum-wage";

    private final Rules rules;

    Payrolls(Rules rules) {
        this.rules = rules;
    }

    /** @param contributions code of the rule with the employer's contributions */
    public Payroll on(LocalDate day, String contributions) {
        long base = rules.cents(BASE, day);
        long minimum = rules.cents(MINIMUM, day);
        BigDecimal share = rules.number(contributions, day);
        return new Payroll(
                base,
                minimum,
                share,
                List.of(
                        rule(BASE, Cents.euros(base), false, day),
                        rule(MINIMUM, Cents.euros(minimum), false, day),
                        rule(contributions, share.movePointRight(2), true, day)));
    }

    private Payroll.Rule rule(String code, BigDecimal value, boolean share, LocalDate day) {
        return new Payroll.Rule(code, value, share, rules.cited(code, day).certainty());
    }
}
