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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another threshold from a day on; the readings of earlier mornings are judged by the threshold that counts today, as before. */
@Service
class WriteThreshold {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);
    private static final int DECIMALS = 2;

    sealed interface Outcome {
        record Written() implements Outcome {}

        record Unreadable(String field) implements Outcome {}

        /** It would end above where it begins. */
        record TheWrongWayRound() implements Outcome {}
    }

    private final Access access;
    private final ThresholdRows rows;
    private final Clock clock;

    WriteThreshold(Access access, ThresholdRows rows, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    Outcome write(String code, ThresholdRow.New form, Officer officer) {
        access.allow(officer, WRITE_ASSUMPTION);
        Keepers.require(officer);
        List<ThresholdRow> history = rows.history(code);
        if (history.isEmpty()) {
            throw new NotHere("threshold");
        }
        Optional<BigDecimal> on = number(form.on());
        Optional<BigDecimal> off = number(form.off());
        if (on.isEmpty() || off.isEmpty()) {
            return new Outcome.Unreadable(on.isEmpty() ? "on" : "off");
        }
        if (off.get().compareTo(on.get()) > 0) {
            return new Outcome.TheWrongWayRound();
        }
        ThresholdRow before = history.getFirst();
        rows.add(
                new ThresholdRow(
                        before.indicator(),
                        before.level(),
                        on.get(),
                        off.get(),
                        form.days(),
                        before.frequency(),
                        new Written(
                                form.from(),
                                form.mark(),
                                form.source().strip(),
                                LocalDate.now(clock),
                                before.written().owner(),
                                before.written().at(),
                                "")),
                form.own(),
                officer);
        return new Outcome.Written();
    }

    private static Optional<BigDecimal> number(String typed) {
        return Written.number(typed)
                .filter(number -> number.compareTo(MOST) <= 0
                        && number.stripTrailingZeros().scale() <= DECIMALS);
    }
}
