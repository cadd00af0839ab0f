package lt.tiltas.law.rule;

import static lt.tiltas.law.LawRight.DATE_RULE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a rule a value from a day on. What was in force before keeps its days; a value from the same day is corrected. */
@Service
public class DateRule {

    public sealed interface Outcome {
        record Dated() implements Outcome {}

        /** What was typed is not a value of this rule's unit. */
        record Unreadable(String unit) implements Outcome {}
    }

    private final Access access;
    private final Rulebook rulebook;
    private final Clock clock;

    DateRule(Access access, Rulebook rulebook, Clock clock) {
        this.access = access;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @throws NotHere when the program knows no such rule */
    @Transactional
    public Outcome date(String code, Rule.New form, Officer officer) {
        access.allow(officer, DATE_RULE);
        List<Rule> history = rulebook.history(code);
        if (history.isEmpty()) {
            throw new NotHere("rule " + code);
        }
        String unit = history.getFirst().value().unit();
        Optional<Rule.Value> value = read(form.value().strip(), unit);
        if (value.isEmpty()) {
            return new Outcome.Unreadable(unit);
        }
        Optional<Rule> before =
                history.stream().filter(rule -> rule.inForceOn(form.from())).findFirst();
        before.ifPresent(rule -> makeRoom(rule, form.from()));
        rulebook.add(
                new Rule(
                        code,
                        form.from(),
                        before.isPresent() ? before.get().validUntil() : rulebook.untilNext(code, form.from()),
                        value.get(),
                        form.named(),
                        form.certainty(),
                        LocalDate.now(clock),
                        null),
                officer);
        return new Outcome.Dated();
    }

    private void makeRoom(Rule before, LocalDate from) {
        if (before.validFrom().equals(from)) {
            rulebook.replace(before);
        } else {
            rulebook.end(before, from.minusDays(1));
        }
    }

    private static Optional<Rule.Value> read(String typed, String unit) {
        try {
            return Optional.of(
                    switch (unit) {
                        case "date" -> new Rule.Value(unit, LocalDate.parse(typed), null);
                        case "number" -> new Rule.Value(unit, null, number(typed, 4));
                        case "cents" ->
                            new Rule.Value(unit, null, number(typed, 2).movePointRight(2));
                        default -> new Rule.Value(unit, null, number(typed, 0));
                    });
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal number(String typed, int decimals) {
        BigDecimal number = new BigDecimal(typed.replace(',', '.')).setScale(decimals);
        if (number.signum() < 0 || number.precision() - number.scale() > 8) {
            throw new ArithmeticException("out of range");
        }
        return number;
    }
}
