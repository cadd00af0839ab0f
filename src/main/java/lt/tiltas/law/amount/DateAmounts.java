package lt.tiltas.law.amount;

import static lt.tiltas.law.LawRight.DATE_RULE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.amount.AmountForm.Line;
import lt.tiltas.law.amount.AmountTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a decision a whole table from a day on. What was in force before keeps its days; a table from the same day is corrected. */
@Service
public class DateAmounts {

    public sealed interface Outcome {
        record Dated() implements Outcome {}

        /** What was typed in this line is not a number of this kind. */
        record Unreadable(int line, String field) implements Outcome {}

        /** Bands overlap, or leave somebody out. */
        record Gaps() implements Outcome {}
    }

    private static final int DECIMALS = 4;
    private static final int DIGITS = 4;

    private final Access access;
    private final Amounts amounts;
    private final Clock clock;

    DateAmounts(Access access, Amounts amounts, Clock clock) {
        this.access = access;
        this.amounts = amounts;
        this.clock = clock;
    }

    @Transactional
    public Outcome date(String code, AmountForm form, Officer officer) {
        access.allow(officer, DATE_RULE);
        Decision decision = Decision.of(code).orElseThrow(() -> new NotHere("amounts " + code));
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < form.rows().size(); n++) {
            Line line = form.rows().get(n);
            Optional<String> wrong = line.isBlank() ? Optional.empty() : read(line, decision, rows);
            if (wrong.isPresent()) {
                return new Outcome.Unreadable(n, wrong.get());
            }
        }
        if (!Bands.areWhole(decision, rows)) {
            return new Outcome.Gaps();
        }
        List<AmountTable> living = amounts.history(decision).stream()
                .filter(table -> table.replacedAt() == null)
                .toList();
        Optional<AmountTable> before =
                living.stream().filter(table -> table.inForceOn(form.from())).findFirst();
        before.ifPresent(table -> makeRoom(table, form.from()));
        LocalDate until = before.isPresent() ? before.get().until() : untilNext(living, form.from());
        String base = before.orElse(living.getFirst()).base();
        amounts.add(
                new AmountTable(decision, base, form.from(), until, form.named(), rows, null),
                LocalDate.now(clock),
                officer);
        return new Outcome.Dated();
    }

    private void makeRoom(AmountTable before, LocalDate from) {
        if (before.from().equals(from)) {
            amounts.replace(before);
        } else {
            amounts.end(before, from.minusDays(1));
        }
    }

    private static @Nullable LocalDate untilNext(List<AmountTable> living, LocalDate from) {
        return living.stream()
                .map(AmountTable::from)
                .filter(day -> day.isAfter(from))
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
    }

    /** Adds the row, or says which field is wrong. */
    private static Optional<String> read(Line line, Decision decision, List<Row> rows) {
        Optional<BigDecimal> factor = number(line.factor());
        Optional<BigDecimal> further = number(line.further());
        Optional<BigDecimal> most = number(line.most());
        if (factor.isEmpty()) {
            return Optional.of("factor");
        }
        if (further.isEmpty() && !blank(line.further())) {
            return Optional.of("further");
        }
        boolean less = most.isPresent() && most.get().compareTo(factor.get()) < 0;
        if (less || most.isEmpty() && (!blank(line.most()) || decision.isRange())) {
            return Optional.of("most");
        }
        int first = line.first() == null ? 1 : line.first();
        if (first < 1 || line.last() != null && line.last() < first) {
            return Optional.of("first");
        }
        rows.add(new Row(
                Objects.requireNonNullElse(line.whom(), "household"),
                line.municipality(),
                first,
                line.last(),
                factor.get(),
                further.orElse(BigDecimal.ZERO),
                most.orElse(null),
                Objects.requireNonNullElse(line.certainty(), "U")));
        return Optional.empty();
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static Optional<BigDecimal> number(@Nullable String typed) {
        if (blank(typed)) {
            return Optional.empty();
        }
        try {
            BigDecimal number =
                    new BigDecimal(Objects.requireNonNull(typed).strip().replace(',', '.')).setScale(DECIMALS);
            boolean fits = number.signum() >= 0 && number.precision() - number.scale() <= DIGITS;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
