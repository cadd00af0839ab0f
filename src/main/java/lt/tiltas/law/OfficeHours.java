package lt.tiltas.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When offices close. The last day of a period runs to midnight, but what is done at an office is done in its hours; the day
 * before a holiday is shorter. Civil Code, article 1.121; Labour Code, article 112.
 */
public final class OfficeHours {

    /** How something reaches the office. */
    public enum Channel {
        DESK,
        PORTAL,
        POST
    }

    /** @param weekday 1 is Monday */
    public record Dated(
            int weekday,
            LocalTime opens,
            LocalTime closes,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean on(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.of(weekday)
                    && !from.isAfter(day)
                    && (until == null || !until.isBefore(day));
        }
    }

    private final List<Dated> hours;
    private final Holidays holidays;
    private final int shorter;

    /** @param shorter by how many hours the day before a holiday is shorter */
    public OfficeHours(List<Dated> hours, Holidays holidays, int shorter) {
        this.hours = List.copyOf(hours);
        this.holidays = holidays;
        this.shorter = shorter;
    }

    /** When the desk closes; empty on a day on which it does not open. */
    public Optional<LocalTime> closes(LocalDate day) {
        if (!holidays.isWorkingDay(day)) {
            return Optional.empty();
        }
        return hours.stream()
                .filter(dated -> dated.on(day))
                .findFirst()
                .map(dated ->
                        holidays.isHoliday(day.plusDays(1)) ? dated.closes().minusHours(shorter) : dated.closes());
    }

    /** Whether something done at that moment in Vilnius was done by the last day. */
    public boolean inTime(LocalDate due, LocalDateTime at, Channel channel) {
        LocalDate day = at.toLocalDate();
        if (channel != Channel.DESK || !day.equals(due)) {
            return !day.isAfter(due);
        }
        return closes(due).filter(closes -> !at.toLocalTime().isAfter(closes)).isPresent();
    }
}
