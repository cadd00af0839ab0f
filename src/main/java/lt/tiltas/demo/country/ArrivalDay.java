package lt.tiltas.demo.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A morning at a place where many arrive: who came when, and how far each has come. Minutes since the doors were opened. */
public final class ArrivalDay {

    public static final List<String> STATIONS =
            List.of("welcome", "registration", "documents", "medical", "bed", "transport");

    /** How long after the doors were opened we look. */
    public static final int NOW = 236;

    private static final int FAMILIES = 58;
    private static final int MISSED = 17;
    private static final Map<String, int[]> DESKS_AND_MINUTES = Map.of(
            "registration", new int[] {3, 13},
            "documents", new int[] {2, 8},
            "medical", new int[] {1, 11},
            "bed", new int[] {1, 5},
            "transport", new int[] {1, 4});

    /** @param needs codes; none for most */
    public record Family(int number, int people, List<String> needs, String language, int came) {}

    /** @param called null while it waits; {@code ended} null while it goes on */
    public record Step(
            int family,
            String station,
            int since,
            @Nullable Integer called,
            @Nullable Integer desk,
            @Nullable Integer ended,
            boolean missed) {}

    private final Dice dice;
    private final List<Family> families = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private ArrivalDay(long seed) {
        dice = new Dice(seed, "arrival day");
    }

    public static ArrivalDay make(long seed) {
        var day = new ArrivalDay(seed);
        day.come();
        List<int[]> ready = new ArrayList<>(day.families.stream()
                .map(family -> new int[] {family.number, family.came})
                .toList());
        for (String station : STATIONS.subList(1, STATIONS.size())) {
            ready = day.pass(station, ready);
        }
        return day;
    }

    public List<Family> families() {
        return families;
    }

    public List<Step> steps() {
        return steps;
    }

    private void come() {
        int minute = 0;
        for (int number = 1; number <= FAMILIES; number++) {
            minute = Math.min(NOW, minute + dice.between(1, 6));
            List<String> needs = dice.chance(0.1)
                    ? List.of("infant")
                    : dice.chance(0.07) ? List.of("step_free") : dice.chance(0.05) ? List.of("elderly") : List.of();
            families.add(new Family(number, dice.between(1, 5), needs, dice.chance(0.7) ? "uk" : "ru", minute));
            steps.add(new Step(number, "welcome", minute, minute, 1, minute, false));
        }
    }

    /** @param ready number and minute; @return those who have gone on */
    private List<int[]> pass(String station, List<int[]> ready) {
        int[] plan = DESKS_AND_MINUTES.get(station);
        int[] free = new int[plan[0]];
        List<int[]> on = new ArrayList<>();
        ready.sort(Comparator.comparingInt((int[] one) -> one[1]).thenComparingInt(one -> one[0]));
        for (int[] one : ready) {
            if (station.equals("medical") && families.get(one[0] - 1).needs.isEmpty()) {
                on.add(one);
                continue;
            }
            int desk = 0;
            for (int other = 1; other < free.length; other++) {
                desk = free[other] < free[desk] ? other : desk;
            }
            int called = Math.max(one[1], free[desk]);
            boolean missed = one[0] == MISSED && station.equals("documents");
            int ended = called + (missed ? 3 : Math.max(2, plan[1] + dice.between(-3, 4)));
            boolean waits = called > NOW;
            boolean goesOn = ended > NOW;
            free[desk] = waits ? free[desk] : ended;
            steps.add(new Step(
                    one[0],
                    station,
                    one[1],
                    waits ? null : called,
                    waits ? null : desk + 1,
                    waits || goesOn ? null : ended,
                    missed));
            if (!waits && !goesOn && !missed) {
                on.add(new int[] {one[0], ended});
            }
        }
        return on;
    }
}
