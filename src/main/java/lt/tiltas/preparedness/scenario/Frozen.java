package lt.tiltas.preparedness.scenario;

import java.util.List;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.pay.Payroll;

/** Everything that a scenario reads, as it was at one moment. */
record Frozen(
        Question.Whole asked,
        List<Assumption> assumptions,
        List<Town> towns,
        List<Composition.Phase> phases,
        List<Assumptions.Registered> centres,
        Payroll payroll) {

    Inputs inputs(DayTable table) {
        return new Inputs(asked, assumptions, towns, phases, centres, table, payroll);
    }
}
