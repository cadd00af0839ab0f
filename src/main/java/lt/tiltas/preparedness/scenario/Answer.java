package lt.tiltas.preparedness.scenario;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.preparedness.engine.Comparison;
import lt.tiltas.preparedness.engine.Outlook;
import lt.tiltas.preparedness.engine.Shortage;
import lt.tiltas.preparedness.pay.Payroll;
import org.jspecify.annotations.Nullable;

/**
 * What may come, and what it was asked of.
 *
 * @param people of the country now, beds of open sites and those that are taken
 * @param without how surely beds run out without the places asked about; null when none were
 * @param beds without the places asked about against with them; null when none were
 */
record Answer(
        Question.Whole asked,
        List<Assumption> assumptions,
        Now now,
        Outlook outlook,
        @Nullable Shortage without,
        @Nullable Comparison beds,
        @Nullable Comparison cost,
        Ground ground,
        Decisions decisions) {

    record Now(LocalDate day, long people, long beds, long taken) {}

    Payroll pay() {
        return ground.pay();
    }
}
