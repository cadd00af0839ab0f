package lt.tiltas.preparedness.assume;

import static lt.tiltas.preparedness.PreparednessRight.WRITE_ASSUMPTION;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.scenario.Assumption;
import lt.tiltas.preparedness.scenario.TryAssumptions;
import lt.tiltas.preparedness.staff.Norms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A value from a day on. What was written before stays; of two rows of one day the later one counts. */
@Service
class WriteAssumption {

    private static final int SOME_PEOPLE = 1_000;

    sealed interface Outcome {
        record Written() implements Outcome {}

        /** @param field what was typed there is no number from 0 to 99,999,999 with four decimals */
        record Unreadable(String field) implements Outcome {}

        /** The value does not lie between the low and the high one. */
        record OutOfRange() implements Outcome {}

        /** More than the whole. */
        record MoreThanAll() implements Outcome {}

        /** With it no question could be answered. */
        record Unusable() implements Outcome {}
    }

    private final Access access;
    private final AssumptionRows rows;
    private final TryAssumptions tryAssumptions;
    private final Clock clock;

    WriteAssumption(Access access, AssumptionRows rows, TryAssumptions tryAssumptions, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.tryAssumptions = tryAssumptions;
        this.clock = clock;
    }

    @Transactional
    Outcome write(String code, AssumptionRow.New form, Officer officer) {
        access.allow(officer, WRITE_ASSUMPTION);
        Keepers.require(officer);
        List<AssumptionRow> history = rows.history(code);
        if (history.isEmpty()) {
            throw new NotHere("assumption");
        }
        Optional<BigDecimal> value = Written.number(form.value());
        Optional<BigDecimal> low = Written.number(form.low());
        Optional<BigDecimal> high = Written.number(form.high());
        if (value.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return new Outcome.Unreadable(value.isEmpty() ? "value" : low.isEmpty() ? "low" : "high");
        }
        AssumptionRow row = row(history.getFirst(), form, new BigDecimal[] {value.get(), low.get(), high.get()});
        Optional<Outcome> wrong = wrong(row, officer);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        rows.add(row, form.own(), officer);
        return new Outcome.Written();
    }

    private AssumptionRow row(AssumptionRow before, AssumptionRow.New form, BigDecimal[] number) {
        return new AssumptionRow(
                before.code(),
                number[0],
                number[1],
                number[2],
                before.unit(),
                new Written(
                        form.from(),
                        form.mark(),
                        form.source().strip(),
                        LocalDate.now(clock),
                        before.written().owner(),
                        before.written().at(),
                        ""));
    }

    private Optional<Outcome> wrong(AssumptionRow row, Officer officer) {
        if (row.low().compareTo(row.value()) > 0 || row.value().compareTo(row.high()) > 0) {
            return Optional.of(new Outcome.OutOfRange());
        }
        if (row.unit().equals("share") && row.high().compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(new Outcome.MoreThanAll());
        }
        List<Assumption> others = rows.on(LocalDate.now(clock)).stream()
                .map(one -> assumption(one.code().equals(row.code()) ? row : one))
                .toList();
        return tryAssumptions.hold(others, officer) && normsHold(others)
                ? Optional.empty()
                : Optional.of(new Outcome.Unusable());
    }

    private static boolean normsHold(List<Assumption> rows) {
        try {
            Norms.of(rows).need(SOME_PEOPLE, SOME_PEOPLE);
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static Assumption assumption(AssumptionRow row) {
        return new Assumption(
                row.code(),
                row.value(),
                row.low(),
                row.high(),
                row.unit(),
                row.written().mark(),
                row.written().source(),
                row.written().checkedOn(),
                row.written().owner());
    }
}
