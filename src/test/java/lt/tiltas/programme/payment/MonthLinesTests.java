package lt.tiltas.programme.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.programme.Balance;
import lt.tiltas.programme.Balance.Paid;
import lt.tiltas.programme.DueSource.Basis;
import lt.tiltas.programme.DueSource.Due;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.programme.payment.MonthLines.Line;
import lt.tiltas.programme.payment.MonthLines.Owed;
import lt.tiltas.programme.payment.MonthLines.Taking;
import lt.tiltas.registration.HouseholdId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whatever changes in whichever order: what was paid and what is due together are what the rules give, to the cent. */
class MonthLinesTests {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final BigDecimal SHARE = new BigDecimal("0.2");

    private final HouseholdId household = new HouseholdId(UUID.randomUUID());
    private final RepaymentId repayment = new RepaymentId(UUID.randomUUID());
    private final Map<String, Owed> rules = new LinkedHashMap<>();
    private final List<Line> paid = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    @RepeatedTest(200)
    void what_was_paid_and_what_is_due_are_what_the_rules_give_whatever_the_order_of_changes() {
        long seed = new Random().nextLong();
        Random dice = new Random(seed);
        for (int n = 0; n < 10; n++) {
            YearMonth month = FIRST.plusMonths(n);
            owe("essentials", month, 1 + dice.nextInt(90_000));
            owe("rent", month, 1 + dice.nextInt(20_000));
            for (int change = dice.nextInt(4); change > 0; change--) {
                change(dice);
            }
            boolean taking = dice.nextInt(3) > 0;
            long part = 1 + dice.nextInt(30_000);
            List<Line> list =
                    list(month, taking ? Optional.of(new Taking(repayment, 50_000, part, SHARE)) : Optional.empty());

            assertThat(list(month, taking ? Optional.of(new Taking(repayment, 50_000, part, SHARE)) : Optional.empty()))
                    .as("made again, seed %d", seed)
                    .isEqualTo(list);
            pay(list, seed);
            held(seed);
            comesBack(dice);
        }
        pay(list(FIRST.plusMonths(9), Optional.empty()), seed);
        held(seed);
    }

    @Test
    void what_is_missing_is_paid_by_a_line_that_says_what_it_corrects() {
        owe("essentials", FIRST, 46_600);
        pay(list(FIRST, Optional.empty()), 0);
        rules.put("essentials " + FIRST, owed("essentials", FIRST, 69_900, 2));

        Line line = list(FIRST.plusMonths(1), Optional.empty()).getFirst();

        assertThat(line.cents()).isEqualTo(23_300);
        assertThat(line.key()).isEqualTo("essentials 2026-01+1");
        assertThat(line.corrected().because()).isEqualTo("people");
        assertThat(List.of(line.corrected().before(), line.corrected().now())).containsExactly(46_600L, 69_900L);
    }

    @Test
    void what_was_paid_too_much_is_in_no_line() {
        owe("essentials", FIRST, 46_600);
        pay(list(FIRST, Optional.empty()), 0);
        rules.clear();

        assertThat(list(FIRST, Optional.empty())).isEmpty();
        assertThat(balance().outstanding()).isEqualTo(46_600);
        assertThat(balance().differences().getFirst().because()).isEqualTo("not-owed");
    }

    private void held(long seed) {
        long money = paid.stream().mapToLong(Line::cents).sum();
        long due = rules.values().stream().mapToLong(one -> one.due().cents()).sum();
        assertThat(balance().missing()).as("seed %d", seed).isZero();
        assertThat(balance().outstanding()).as("seed %d", seed).isNotNegative().isEqualTo(money - due);
    }

    private void pay(List<Line> list, long seed) {
        Set<String> keys = paid.stream().map(Line::key).collect(Collectors.toCollection(HashSet::new));
        for (Line line : list) {
            assertThat(keys.add(line.key()))
                    .as("%s once, seed %d", line.key(), seed)
                    .isTrue();
            assertThat(line.cents()).as("seed %d", seed).isPositive();
            if (line.withheld() != null) {
                assertThat(line.withheld().cents() * 5)
                        .as("never above the share, seed %d", seed)
                        .isLessThanOrEqualTo(line.owed().due().cents());
            }
            numbers.merge(line.owed().due().key(), line.number(), Math::max);
            paid.add(line);
        }
    }

    private void comesBack(Random dice) {
        paid.removeIf(line -> dice.nextInt(12) == 0);
    }

    private void change(Random dice) {
        List<String> keys = List.copyOf(rules.keySet());
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(dice.nextInt(keys.size()));
        Owed one = rules.get(key);
        if (dice.nextInt(6) == 0) {
            rules.remove(key);
        } else {
            rules.put(key, owed(one.due().kind(), one.month(), 1 + dice.nextInt(90_000), 1 + dice.nextInt(3)));
        }
    }

    private void owe(String kind, YearMonth month, long cents) {
        rules.put(kind + " " + month, owed(kind, month, cents, 1));
    }

    private Owed owed(String kind, YearMonth month, long cents, int people) {
        Basis basis = new Basis(people, BigDecimal.ONE);
        return new Owed(new Due(household, kind, kind + " " + month, cents, "benefit.essentials", basis), month);
    }

    private List<Line> list(YearMonth month, Optional<Taking> taking) {
        return new MonthLines(household, month, List.copyOf(rules.values()), soFar()).lines(taking);
    }

    private Balance balance() {
        return Balance.of(rules.values().stream().map(Owed::due).toList(), soFar());
    }

    private List<Paid> soFar() {
        return paid.stream()
                .collect(
                        Collectors.groupingBy(line -> line.owed().due().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::paid)
                .toList();
    }

    private Paid paid(List<Line> lines) {
        Due due = lines.getLast().owed().due();
        long withheld = lines.stream()
                .mapToLong(line -> line.withheld() == null ? 0 : line.withheld().cents())
                .sum();
        return new Paid(
                due.key(),
                due.kind(),
                lines.getFirst().owed().month(),
                lines.stream().mapToLong(Line::cents).sum() + withheld,
                withheld,
                numbers.get(due.key()),
                due.basis());
    }
}
