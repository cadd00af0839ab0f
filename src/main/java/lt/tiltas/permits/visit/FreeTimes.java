package lt.tiltas.permits.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.Purpose;
import lt.tiltas.permits.unit.Slot;
import lt.tiltas.permits.unit.Slots;
import lt.tiltas.permits.unit.Slots.Span;
import lt.tiltas.permits.unit.Slots.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which times of a unit are free for a visit: opened hours of desks where it can be done, without what is taken. Within a gap times follow one
 * another without a rest that nobody could use. Times beyond the desks come last, and never for a careful visit.
 */
@Component
class FreeTimes {

    static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final Slots slots;
    private final Clock clock;

    FreeTimes(Slots slots, Clock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /** @param careful never beyond the desks */
    record Wanted(UnitId unit, Purpose purpose, boolean careful) {}

    /** By time; each once, at the desk that can do least of those that can do it. */
    List<FreeTime> on(LocalDate day, Wanted wanted) {
        return List.copyOf(between(day, day, wanted).getOrDefault(day, new TreeMap<>()).entrySet().stream()
                .map(entry -> new FreeTime(entry.getKey(), entry.getValue().getFirst()))
                .toList());
    }

    /** Desks at which that very time is free, the best first. */
    List<Integer> lanes(OffsetDateTime at, Wanted wanted) {
        LocalDate day = at.atZoneSameInstant(VILNIUS).toLocalDate();
        return gaps(day, day, wanted).stream()
                .filter(gap -> !at.toInstant().isBefore(gap.from().toInstant())
                        && !at.plusMinutes(wanted.purpose.minutes()).isAfter(gap.until()))
                .sorted(order())
                .map(Gap::lane)
                .toList();
    }

    /** How many times are free on each day that has any. */
    SortedMap<LocalDate, Integer> days(LocalDate from, LocalDate until, Wanted wanted) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        between(from, until, wanted).forEach((day, times) -> days.put(day, times.size()));
        return days;
    }

    private Map<LocalDate, SortedMap<OffsetDateTime, List<Integer>>> between(
            LocalDate from, LocalDate until, Wanted wanted) {
        Map<LocalDate, SortedMap<OffsetDateTime, List<Integer>>> days = new TreeMap<>();
        gaps(from, until, wanted).stream().sorted(order()).forEach(gap -> {
            for (OffsetDateTime at = gap.from;
                    !at.plusMinutes(wanted.purpose.minutes()).isAfter(gap.until);
                    at = at.plusMinutes(wanted.purpose.minutes())) {
                days.computeIfAbsent(at.atZoneSameInstant(VILNIUS).toLocalDate(), day -> new TreeMap<>())
                        .computeIfAbsent(at, any -> new ArrayList<>())
                        .add(gap.lane);
            }
        });
        return days;
    }

    private List<Gap> gaps(LocalDate from, LocalDate until, Wanted wanted) {
        Span span = Span.days(from, until);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<Integer, List<Taken>> taken =
                slots.taken(wanted.unit, span).stream().collect(Collectors.groupingBy(Taken::lane));
        List<Gap> gaps = new ArrayList<>();
        Gap open = null;
        for (Slot slot : slots.opened(wanted.unit, span, LocalDate.now(clock))) {
            if (slot.until().isBefore(now) || !fits(slot, wanted)) {
                continue;
            }
            Gap next = new Gap(slot.lane(), slot.skills().size(), later(slot.from(), now), slot.until());
            if (open != null && open.lane == next.lane && open.until.isEqual(next.from) && open.lane > 0) {
                open = new Gap(open.lane, open.skills, open.from, next.until);
            } else {
                cut(open, taken, gaps);
                open = next;
            }
        }
        cut(open, taken, gaps);
        return gaps;
    }

    private static boolean fits(Slot slot, Wanted wanted) {
        return wanted.purpose.doneAt(slot.skills()) && !(wanted.careful && slot.lane() == 0);
    }

    private static void cut(@Nullable Gap open, Map<Integer, List<Taken>> taken, List<Gap> gaps) {
        if (open == null) {
            return;
        }
        OffsetDateTime from = open.from;
        for (Taken one : taken.getOrDefault(open.lane, List.of())) {
            if (one.from().isBefore(open.until) && one.until().isAfter(from)) {
                if (one.from().isAfter(from)) {
                    gaps.add(new Gap(open.lane, open.skills, from, one.from()));
                }
                from = one.until();
            }
        }
        if (from.isBefore(open.until)) {
            gaps.add(new Gap(open.lane, open.skills, from, open.until));
        }
    }

    /** The next full five minutes when the hour has begun. */
    private static OffsetDateTime later(OffsetDateTime from, OffsetDateTime now) {
        if (!from.isBefore(now)) {
            return from;
        }
        long grid = 300;
        long seconds = (now.toEpochSecond() + grid) / grid * grid;
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), from.getOffset());
    }

    private static Comparator<Gap> order() {
        return Comparator.comparing((Gap gap) -> gap.lane == 0)
                .thenComparing(Gap::skills)
                .thenComparing(Gap::lane);
    }

    private record Gap(int lane, int skills, OffsetDateTime from, OffsetDateTime until) {}
}
