package lt.tiltas.reception.stay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.tiltas.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many people may sleep in one room, by the rules in force on a day. */
@Component
public class BedRules {

    /**
     * @param area of the floor for one person, square metres
     * @param singles adults alone of one sex in a room
     * @param minors minors without an adult in a room
     */
    public record Limits(BigDecimal area, int singles, int minors) {

        /** By the area alone; as many as one likes where it is not known. */
        public int byArea(@Nullable BigDecimal room) {
            return room == null
                    ? Integer.MAX_VALUE
                    : room.divide(area, 0, RoundingMode.DOWN).intValueExact();
        }

        /** How many this party may be in a room, whatever its area. */
        public int of(@Nullable String party) {
            return party == null
                    ? Integer.MAX_VALUE
                    : switch (party) {
                        case "M", "F" -> singles;
                        case "B", "G" -> minors;
                        default -> Integer.MAX_VALUE;
                    };
        }

        /** What the rules allow of a room whoever comes: its beds that are not blocked, its area, and people alone unless a family has it. */
        public int allocable(RoomState room) {
            int most = room.family() ? Integer.MAX_VALUE : Math.max(singles, minors);
            int byParty = room.sharedBy() == null || room.family() ? most : of(room.sharedBy());
            return Math.max(
                    0,
                    List.of(room.usable(), byArea(room.area()), byParty).stream()
                            .mapToInt(Integer::intValue)
                            .min()
                            .orElse(0));
        }
    }

    private static final String AREA = "reception.area-a-person";
    private static final String SINGLES = "reception.singles-a-room";
    private static final String MINORS = "reception.minors-a-room";
    private static final List<String> LIMITS = List.of(AREA, SINGLES, MINORS);

    private final Rules rules;

    BedRules(Rules rules) {
        this.rules = rules;
    }

    public Limits limits(LocalDate on) {
        Map<String, BigDecimal> numbers = rules.numbers(LIMITS, on);
        return new Limits(
                numbers.get(AREA),
                numbers.get(SINGLES).intValueExact(),
                numbers.get(MINORS).intValueExact());
    }

    /** From this age a floor without a lift is told of. */
    public int elderlyAge(LocalDate on) {
        return rules.years("reception.elderly-age", on);
    }

    public int adultAge(LocalDate on) {
        return rules.years("registration.adult-age", on);
    }

    public int cleaningHours(LocalDate on) {
        return rules.hours("reception.cleaning", on);
    }

    public int contractSoonDays(LocalDate on) {
        return rules.days("reception.contract-ending-soon", on);
    }
}
