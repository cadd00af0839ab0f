package lt.tiltas.programme.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.signal.SignalRules.Facts;
import lt.tiltas.programme.signal.SignalRules.Found;
import org.junit.jupiter.api.Test;

/** Many plans by chance: whatever ends soon has something after it, or is asked about. The seed is printed. */
class NoCliffTests {

    private static final int PLANS = 20_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final SignalRules.Limits LIMITS =
            new SignalRules.Limits(60, 60, new NeedRules.Limits(180, 6, new BigDecimal("0.60"), 14, 2));
    private static final NeedRules.Needs NOTHING_SAID = new NeedRules.Needs(List.of(), List.of(), TODAY);
    private static final List<String> DOMAINS = List.of("home", "work", "money");

    @Test
    void nothing_ends_into_nothing_unasked() {
        long seed = System.nanoTime();
        System.out.println("NoCliffTests seed " + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int cliffs = 0;
        for (int n = 0; n < PLANS; n++) {
            Facts facts = new Facts(plan(random), null, null, Map.of(), NOTHING_SAID, LIMITS, TODAY);
            List<Found> found = SignalRules.find(facts);
            for (SupportNow now : facts.supports()) {
                boolean asked = found.contains(new Found("S6", now.support().id()));
                assertThat(asked).as("seed %s, plan %s, %s", seed, n, now).isEqualTo(cliff(now, facts.supports()));
                cliffs += asked ? 1 : 0;
            }
        }
        assertThat(cliffs).as("plans in which something is at stake").isGreaterThan(PLANS / 20);
    }

    /** Said day by day, in another way than the rule: on the day after the end nobody serves the need, and no words say what does. */
    private static boolean cliff(SupportNow now, List<SupportNow> all) {
        Support support = now.support();
        boolean soon = TODAY.datesUntil(TODAY.plusDays(LIMITS.cliff() + 1))
                .anyMatch(day -> day.equals(support.term().endsOn()));
        LocalDate after = support.term().endsOn().plusDays(1);
        boolean served = all.stream()
                .map(SupportNow::support)
                .filter(other -> other.granted()
                        && other.aim().domain().equals(support.aim().domain())
                        && !other.id().equals(support.id()))
                .anyMatch(other -> other.term()
                        .startsOn()
                        .datesUntil(other.term().endsOn().plusDays(1))
                        .anyMatch(day -> day.equals(after)));
        return support.granted() && soon && support.bridge() == null && !served;
    }

    private static List<SupportNow> plan(RandomGenerator random) {
        List<SupportNow> plan = new ArrayList<>();
        for (int n = random.nextInt(1, 5); n > 0; n--) {
            LocalDate startsOn = TODAY.plusDays(random.nextInt(-200, 80));
            LocalDate endsOn = startsOn.plusDays(random.nextInt(1, 250));
            plan.add(new SupportNow(
                    new Support(
                            new SupportId(new UUID(random.nextLong(), random.nextLong())),
                            new ProgrammeId(new UUID(0, 1)),
                            new Support.Aim("service", DOMAINS.get(random.nextInt(DOMAINS.size())), null, null),
                            new Support.Basis("Aktas", "", null),
                            Measure.ofHours(2),
                            new Support.Term(startsOn, endsOn, endsOn, "sprint", null),
                            random.nextInt(5) == 0 ? "refused" : "granted",
                            random.nextInt(3) == 0 ? "Atlyginimas" : null,
                            new Support.Life(null, null, null, 1, List.of())),
                    List.of(),
                    TODAY));
        }
        return plan;
    }
}
