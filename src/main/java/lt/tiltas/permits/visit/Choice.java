package lt.tiltas.permits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import lt.tiltas.permits.unit.Purpose;
import lt.tiltas.permits.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A household's visit, and the times among which it may choose.
 *
 * @param visit the one that is open
 * @param unit whose times are shown
 * @param days with so many free times each
 * @param day whose times are shown; null when none is free
 * @param moving whether another time is looked for
 */
public record Choice(
        Optional<Appointment> visit,
        List<Appointment> past,
        Purpose purpose,
        List<Unit> units,
        Unit unit,
        SortedMap<LocalDate, Integer> days,
        @Nullable LocalDate day,
        List<FreeTime> times,
        boolean moving) {

    private static final int SHOWN = 10;

    public boolean mayChoose() {
        return visit.isEmpty() || moving;
    }

    /** Those nearest to the day that is shown. */
    public List<LocalDate> daysAround() {
        List<LocalDate> all = List.copyOf(days.keySet());
        int at = day == null ? 0 : Math.max(0, all.indexOf(day));
        int from = Math.clamp(at - 2, 0, Math.max(0, all.size() - SHOWN));
        return all.subList(from, Math.min(from + SHOWN, all.size()));
    }

    /** The first day after those shown. */
    public @Nullable LocalDate later() {
        List<LocalDate> shown = daysAround();
        return shown.isEmpty()
                ? null
                : days.tailMap(shown.getLast().plusDays(1)).keySet().stream()
                        .findFirst()
                        .orElse(null);
    }

    public String town(Appointment one) {
        return units.stream()
                .filter(unit -> unit.id().equals(one.unit()))
                .findFirst()
                .map(Unit::name)
                .orElse("");
    }

    public String address(Appointment one) {
        return units.stream()
                .filter(unit -> unit.id().equals(one.unit()))
                .findFirst()
                .map(Unit::address)
                .orElse("");
    }

    /** @param moving whether another time is looked for */
    public record Ask(@Nullable String unit, @Nullable LocalDate day, boolean moving) {}
}
