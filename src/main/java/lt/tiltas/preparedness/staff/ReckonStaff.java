package lt.tiltas.preparedness.staff;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.engine.money.Wage;
import lt.tiltas.preparedness.scenario.Assumptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** So many people more: who is needed, who is on call, and what it costs. */
@Service
class ReckonStaff {

    private static final String BASE = "payroll.base-amount";
    private static final String MINIMUM = "payroll.minimum-wage";

    private final Access access;
    private final Pools pools;
    private final Assumptions assumptions;
    private final Rules rules;
    private final Clock clock;

    ReckonStaff(Access access, Pools pools, Assumptions assumptions, Rules rules, Clock clock) {
        this.access = access;
        this.pools = pools;
        this.assumptions = assumptions;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    StaffNeed reckon(StaffQuestion asked, Officer officer) {
        access.allow(officer, VIEW_READINESS);
        LocalDate today = LocalDate.now(clock);
        Norms norms = Norms.of(assumptions.on(today));
        var payroll =
                new Payroll(rules.cents(BASE, today), rules.cents(MINIMUM, today), rules.number(asked.rule(), today));
        Wage month = payroll.month(norms.value("coefficient"));
        List<Pool> called = pools.all();
        Map<Work, Integer> need = norms.need(asked.people(), asked.inHouses());
        return new StaffNeed(
                asked,
                today,
                Arrays.stream(Work.values())
                        .map(work -> line(work, need.get(work), called, asked.days(), month))
                        .toList(),
                month,
                List.of(
                        paid(BASE, Cents.euros(payroll.base()), false, today),
                        paid(MINIMUM, Cents.euros(payroll.minimum()), false, today),
                        paid(asked.rule(), payroll.contributions().movePointRight(2), true, today)),
                called,
                norms.rows());
    }

    private static StaffNeed.Line line(Work work, int needed, List<Pool> called, int days, Wage month) {
        int inTime = called.stream()
                .filter(pool -> pool.work().equals(work.code()) && pool.withinDays() <= days)
                .mapToInt(Pool::people)
                .sum();
        return new StaffNeed.Line(work, needed, inTime, month.cents(needed, 1));
    }

    private StaffNeed.Paid paid(String rule, BigDecimal value, boolean share, LocalDate today) {
        return new StaffNeed.Paid(rule, value, share, rules.cited(rule, today).certainty());
    }
}
