package lt.tiltas.permits.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.permits.crowd.ShowRate;

/** How full the units are, week by week. Counts only. */
public record Capacity(List<LocalDate> weeks, List<Row> rows) {

    /**
     * @param today why so many visits are taken today, or on the next open day
     */
    public record Row(Unit unit, List<Week> weeks, ShowRate rate, Optional<Slots.DayPlan> today) {}

    /** @param holds visits that the desks hold in that week; 0 when shut */
    public record Week(LocalDate monday, int booked, int holds) {

        public int percent() {
            return holds == 0 ? 0 : (int) Math.round(100.0 * booked / holds);
        }

        /** 0 empty to 4 full. */
        public int level() {
            return holds == 0 ? 0 : Math.clamp((int) Math.ceil(percent() / 25.0), booked == 0 ? 0 : 1, 4);
        }
    }
}
