package lt.tiltas.preparedness.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.engine.money.Wage;
import lt.tiltas.preparedness.pay.Payroll;
import lt.tiltas.preparedness.scenario.Assumption;

/**
 * Who is needed for so many people more, who can be called in time, and what a month of it costs.
 *
 * @param month what one of them costs
 * @param pools as organisations stated them, newest first by organisation
 */
public record StaffNeed(
        StaffQuestion asked,
        LocalDate today,
        List<Line> lines,
        Wage month,
        List<Payroll.Rule> paid,
        List<Pool> pools,
        List<Assumption> norms) {

    /** @param called people on call who are there in time */
    public record Line(Work work, int needed, int called, long centsAMonth) {

        public int gap() {
            return Math.max(0, needed - called);
        }
    }

    public int needed() {
        return lines.stream().mapToInt(Line::needed).sum();
    }

    public int called() {
        return lines.stream().mapToInt(Line::called).sum();
    }

    public int gap() {
        return lines.stream().mapToInt(Line::gap).sum();
    }

    public long cents() {
        return lines.stream().mapToLong(Line::centsAMonth).sum();
    }

    public static BigDecimal euros(long cents) {
        return Cents.euros(cents);
    }
}
