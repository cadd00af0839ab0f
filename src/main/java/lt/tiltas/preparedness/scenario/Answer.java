package lt.tiltas.preparedness.scenario;

import java.util.List;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.pay.Payroll;
import org.jspecify.annotations.Nullable;

/**
 * What may come, and what it was asked of.
 *
 * @param people of the country now, beds of open sites and those that are taken
 * @param beds without the places asked about against with them; null when none were
 */
record Answer(
        Question.Whole asked,
        List<Assumption> assumptions,
        Payroll pay,
        Now now,
        Outlook outlook,
        @Nullable Comparison beds,
        @Nullable Comparison cost,
        Ground ground) {

    record Now(long people, long beds, long taken) {}
}
