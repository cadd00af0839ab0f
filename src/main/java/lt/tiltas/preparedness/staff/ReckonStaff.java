package lt.tiltas.preparedness.staff;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.money.Wage;
import lt.tiltas.preparedness.pay.Payroll;
import lt.tiltas.preparedness.pay.Payrolls;
import lt.tiltas.preparedness.scenario.Assumptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** So many people more: who is needed, who is on call, and what it costs. */
@Service
public class ReckonStaff {

    private final Access access;
    private final Pools pools;
    private final Assumptions assumptions;
    private final Payrolls payrolls;
    private final Clock clock;

    ReckonStaff(Access access, Pools pools, Assumptions assumptions, Payrolls payrolls, Clock clock) {
        this.access = access;
        this.pools = pools;
        this.assumptions = assumptions;
        this.payrolls = payrolls;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StaffNeed reckon(StaffQuestion asked, Officer officer) {
        access.allow(officer, VIEW_READINESS);
        LocalDate today = LocalDate.now(clock);
        Norms norms = Norms.of(assumptions.on(today));
        Payroll payroll = payrolls.on(today, asked.rule());
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
                payroll.rules(),
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
}
