package lt.tiltas.law.holiday;

import static lt.tiltas.law.LawRight.DATE_RULE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Replanning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A day more or less in the table of a year; every running clock is computed anew in the same act. Sent twice, it is done once. */
@Service
public class ChangeHolidays {

    public sealed interface Outcome {
        record Changed(UUID change, int moved) implements Outcome {}

        /** The table of the year says so already. */
        record NothingToChange(boolean adds) implements Outcome {}

        record NameMissing() implements Outcome {}

        /** The last holiday of a year: without one the year would count as unknown, and no clock could be computed in it. */
        record LastOfItsYear() implements Outcome {}
    }

    private final Access access;
    private final HolidayTable table;
    private final List<Replanning> clocks;

    ChangeHolidays(Access access, HolidayTable table, List<Replanning> clocks) {
        this.access = access;
        this.table = table;
        this.clocks = clocks;
    }

    @Transactional
    public Outcome change(HolidayChange.New form, Officer officer) {
        access.allow(officer, DATE_RULE);
        String name = form.name() == null ? "" : form.name();
        if (form.adds() && !table.names().contains(name)) {
            return new Outcome.NameMissing();
        }
        if (!form.adds() && table.of(form.day().getYear()).size() == 1) {
            return new Outcome.LastOfItsYear();
        }
        Optional<String> changed =
                form.adds() ? Optional.of(name).filter(day -> table.add(form.day(), day)) : table.remove(form.day());
        return changed.<Outcome>map(of -> replanned(form, of, officer))
                .orElseGet(() -> new Outcome.NothingToChange(form.adds()));
    }

    private Outcome replanned(HolidayChange.New form, String name, Officer officer) {
        UUID change = UUID.randomUUID();
        int moved = clocks.stream()
                .mapToInt(running -> running.replan(change, form.reason().strip(), officer))
                .sum();
        table.record(change, form, name, moved, officer);
        return new Outcome.Changed(change, moved);
    }
}
