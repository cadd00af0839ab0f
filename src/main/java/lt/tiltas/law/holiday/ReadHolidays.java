package lt.tiltas.law.holiday;

import static lt.tiltas.law.LawRight.DATE_RULE;
import static lt.tiltas.law.LawRight.VIEW_RULES;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.law.Replanning;
import lt.tiltas.law.Replanning.Moved;
import lt.tiltas.law.holiday.HolidayTable.Day;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ReadHolidays {

    /**
     * @param names that a new day may have
     * @param officers names of who changed it
     */
    public record Year(
            int year,
            List<Integer> years,
            List<Day> days,
            List<HolidayChange> changes,
            List<String> names,
            Map<UUID, String> officers) {}

    public record Changed(HolidayChange change, String officer, Paged<Moved> moved) {}

    private final Access access;
    private final HolidayTable table;
    private final List<Replanning> clocks;
    private final Officers officers;

    ReadHolidays(Access access, HolidayTable table, List<Replanning> clocks, Officers officers) {
        this.access = access;
        this.table = table;
        this.clocks = clocks;
        this.officers = officers;
    }

    /** @throws NotHere when there is no table of that year, nor of the one before it */
    @Transactional(readOnly = true)
    public Year year(int year, Officer officer) {
        access.allow(officer, VIEW_RULES);
        List<Integer> years = table.years();
        if (!years.contains(year) && !years.contains(year - 1)) {
            throw new NotHere("holidays of " + year);
        }
        List<HolidayChange> changes = table.changes(year);
        return new Year(year, years, table.of(year), changes, table.names(), names(changes));
    }

    /** @throws NotHere when there has been no such change */
    @Transactional(readOnly = true)
    public Changed change(UUID id, int page, Officer officer) {
        access.allow(officer, DATE_RULE);
        HolidayChange change = table.change(id).orElseThrow(() -> new NotHere("change of holidays"));
        return new Changed(
                change,
                names(List.of(change)).getOrDefault(change.madeBy(), ""),
                clocks.stream()
                        .map(running -> running.moved(id, page))
                        .findFirst()
                        .orElseGet(() -> Paged.of(List.of(), page, 1)));
    }

    private Map<UUID, String> names(List<HolidayChange> changes) {
        return officers.names(changes.stream().map(HolidayChange::madeBy).toList());
    }
}
