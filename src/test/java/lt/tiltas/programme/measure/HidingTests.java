package lt.tiltas.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lt.tiltas.web.SmallNumbers;
import org.junit.jupiter.api.Test;

/** Nobody works out a small number from what is shown, not even somebody who has read this program. */
class HidingTests {

    private static final String TOTAL = "total";

    @Test
    void one_small_part_takes_the_smallest_other_with_it() {
        assertThat(hidden(Map.of("a", 3L, "b", 40L, "c", 25L))).containsExactlyInAnyOrder("a", "c");
        assertThat(hidden(Map.of("a", 30L, "b", 40L))).isEmpty();
    }

    @Test
    void none_is_hidden_alone_and_each_small_one_could_be_another() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int n = 0; n < 4000; n++) {
            int most = new int[] {11, 14, 25, 90}[n % 4];
            Map<String, Long> parts = new HashMap<>();
            IntStream.range(0, 2 + random.nextInt(5)).forEach(i -> parts.put("p" + i, random.nextLong(most)));
            Set<String> hidden = hidden(parts);
            assertThat(hidden).as("%s", parts).isNotEqualTo(Set.of(TOTAL));
            assertThat(hidden.size()).as("%s hides %s", parts, hidden).isNotEqualTo(1);
            parts.forEach((part, count) -> {
                if (count < SmallNumbers.FEWEST) {
                    assertThat(hidden).contains(part);
                    assertThat(couldBeAnother(part, parts, hidden))
                            .as("%s of %s, hidden %s", part, parts, hidden)
                            .isTrue();
                }
            });
        }
    }

    private static Set<String> hidden(Map<String, Long> parts) {
        return Hiding.of(whole(parts), List.of(new Hiding.Table<>(List.copyOf(parts.keySet()), TOTAL)));
    }

    private static Map<String, Long> whole(Map<String, Long> parts) {
        Map<String, Long> whole = new HashMap<>(parts);
        whole.put(TOTAL, parts.values().stream().mapToLong(one -> one).sum());
        return whole;
    }

    /** One more or one fewer there, made good by up to so many others that all that is shown stays, and what is hidden as small stays small. */
    private static boolean couldBeAnother(String part, Map<String, Long> parts, Set<String> hidden) {
        Map<String, Long> exact = whole(parts);
        for (int step = -1; step <= 1; step += 2) {
            Map<String, Long> other = new HashMap<>(parts);
            other.merge(part, (long) step, Long::sum);
            if (looksThe(other, exact, hidden) || madeGood(other, part, -step, exact, hidden)) {
                return true;
            }
        }
        return false;
    }

    private static boolean madeGood(
            Map<String, Long> other, String part, int by, Map<String, Long> exact, Set<String> hidden) {
        return other.keySet().stream().filter(one -> !one.equals(part)).anyMatch(one -> {
            Map<String, Long> again = new HashMap<>(other);
            again.merge(one, (long) by, Long::sum);
            return looksThe(again, exact, hidden);
        });
    }

    private static boolean looksThe(Map<String, Long> parts, Map<String, Long> exact, Set<String> hidden) {
        return whole(parts).entrySet().stream().allMatch(entry -> {
            long now = entry.getValue();
            long was = exact.get(entry.getKey());
            return now >= 0
                    && (hidden.contains(entry.getKey())
                            ? (now < SmallNumbers.FEWEST) == (was < SmallNumbers.FEWEST)
                            : SmallNumbers.kept(now) == SmallNumbers.kept(was));
        });
    }
}
