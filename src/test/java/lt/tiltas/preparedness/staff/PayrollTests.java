package lt.tiltas.preparedness.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.engine.money.Wage;
import lt.tiltas.preparedness.pay.Payrolls;
import lt.tiltas.preparedness.scenario.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Worked example 9 by the dated rules, to the cent, and norms reckoned by hand. */
@TiltasTest
class PayrollTests {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 29);

    @Autowired
    As as;

    @Autowired
    Payrolls payrolls;

    @Autowired
    Assumptions assumptions;

    private Wage month(String rule, String coefficient) {
        return as.run(
                Officer.SYSTEM, () -> payrolls.on(NOVEMBER, "payroll." + rule).month(new BigDecimal(coefficient)));
    }

    @ParameterizedTest
    @CsvSource({
        "budget-fixed, 0.9, 161820, 3511, 165331",
        "budget-permanent, 0.9, 161820, 2346, 164166",
        "other-permanent, 0.9, 161820, 2864, 164684",
        "other-fixed, 0.9, 161820, 4029, 165849",
        "budget-fixed, 0.5, 115300, 2502, 117802",
    })
    void a_month_costs_what_the_rules_say(String rule, String coefficient, long wage, long contributions, long cost) {
        Wage month = month(rule, coefficient);
        assertThat(month.cents()).isEqualTo(wage);
        assertThat(month.contributionCents()).isEqualTo(contributions);
        assertThat(month.monthlyCents()).isEqualTo(cost);
    }

    @Test
    void forty_people_for_three_months() {
        assertThat(month("budget-fixed", "0.9").cents(40, 3)).isEqualTo(19_839_720);
    }

    @Test
    void five_thousand_people_need_the_hands_that_were_reckoned_by_hand() {
        Norms norms = as.run(as.at(1, Role.ANALYST), () -> Norms.of(assumptions.on(NOVEMBER)));
        assertThat(norms.need(5_000, 1_250))
                .isEqualTo(Map.of(Work.REGISTRAR, 14, Work.SUPERVISOR, 2, Work.SOCIAL, 44, Work.POST, 65));
        assertThat(norms.need(1, 0))
                .isEqualTo(Map.of(Work.REGISTRAR, 1, Work.SUPERVISOR, 1, Work.SOCIAL, 0, Work.POST, 0));
        assertThat(norms.need(0, 1).get(Work.POST)).isEqualTo(5);
    }
}
