package lt.tiltas.reception.defect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.reception.defect.Defect.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * A step as it is asked for.
 *
 * @param cost in euros, as typed
 * @param expectedOn when the room or the thing is back in use
 */
public record MoveForm(
        @Nullable String step,
        @Nullable Integer version,
        @Nullable String assignedTo,
        @Nullable String cost,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate expectedOn,

        @Nullable String note) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    static MoveForm of(Defect defect) {
        Long cents = defect.order().costCents();
        return new MoveForm(
                "",
                defect.status().version(),
                defect.order().assignedTo(),
                cents == null
                        ? ""
                        : BigDecimal.valueOf(cents)
                                .movePointLeft(2)
                                .toPlainString()
                                .replace('.', ','),
                defect.order().expectedOn(),
                "");
    }

    Optional<Step> asked() {
        return Step.of(step);
    }

    void check(LocalDate today, BindingResult errors) {
        Step asked = asked().orElse(null);
        if (asked == Step.ORDER) {
            String name = assignedTo == null ? "" : assignedTo.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) {
                errors.rejectValue("assignedTo", "defect.error.assigned");
            }
            if (expectedOn != null && expectedOn.isBefore(today)) {
                errors.rejectValue("expectedOn", "defect.error.expected");
            }
        }
        if (cost != null && !cost.isBlank() && cents().isEmpty()) {
            errors.rejectValue("cost", "defect.error.cost");
        }
        if (said().length() > LONGEST_NOTE) {
            errors.rejectValue("note", "inspection.error.note", new Object[] {LONGEST_NOTE, said().length()}, null);
        }
        if ((asked == Step.SEND_BACK || asked == Step.WITHDRAW) && said().isEmpty()) {
            errors.rejectValue("note", "defect.error.why");
        }
    }

    /** Empty also for what is no amount. */
    Optional<Long> cents() {
        if (cost == null || cost.isBlank()) {
            return Optional.empty();
        }
        try {
            BigDecimal euros =
                    new BigDecimal(cost.replaceAll("[\\s\\u00A0€]", "").replace(',', '.')).setScale(2);
            return euros.signum() < 0 || euros.compareTo(MOST) > 0
                    ? Optional.empty()
                    : Optional.of(euros.movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException notAnAmount) {
            return Optional.empty();
        }
    }

    /** What is ordered is kept through the later steps; who finishes may say what it cost. */
    Order over(Order before) {
        return switch (asked().orElse(Step.CHECK)) {
            case ORDER -> new Order(assignedTo == null ? null : assignedTo.strip(), cents().orElse(null), expectedOn);
            case FINISH -> new Order(before.assignedTo(), cents().orElse(before.costCents()), before.expectedOn());
            case SEND_BACK, BEGIN, CHECK, WITHDRAW -> before;
        };
    }

    String said() {
        return note == null ? "" : note.strip();
    }
}
