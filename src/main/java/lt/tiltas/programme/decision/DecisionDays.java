package lt.tiltas.programme.decision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.Support.StepDown;
import org.springframework.stereotype.Component;

/** Days that the law or our own setting gives to a decision: until when one is heard, told before, may object and may take back. */
@Component
class DecisionDays {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Rules rules;
    private final Clock clock;

    DecisionDays(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    SupportDecisions.Hearing hearing() {
        return new SupportDecisions.Hearing(today(), rules.due("support.hearing", today()));
    }

    /** The first day on which something told today may take effect. */
    LocalDate earliest() {
        return today().plusDays(rules.days("support.notice", today()));
    }

    LocalDate appealBy() {
        return rules.due("support.appeal-within", today());
    }

    LocalDate restorableUntil(LocalDate takesEffectOn) {
        return takesEffectOn.plusMonths(rules.months("support.restorable", today()));
    }

    int lowestPercent() {
        return lowest().movePointRight(2).intValueExact();
    }

    private BigDecimal lowest() {
        return rules.number("support.band-lowest", today());
    }

    /** What the pattern foresees, of the essentials never less than the band. Only a plan: each step waits for its own decision. */
    List<StepDown> planned(ProposeSupport.New support, Measure measure) {
        BigDecimal least = support.much().rule() == null ? BigDecimal.ZERO : lowest();
        return switch (support.pattern()) {
            case "taper" -> taper(support.days(), measure, least);
            case "sprint" -> sprint(support.days(), measure, least);
            case "bridge" -> List.of(new StepDown("on_income", null, null, null, null, measure.times(least)));
            default -> List.of();
        };
    }

    private List<StepDown> taper(ProposeSupport.Days days, Measure measure, BigDecimal least) {
        int months = rules.months("support.taper-months", today());
        BigDecimal part = rules.number("support.taper-part", today());
        List<StepDown> steps = new ArrayList<>();
        BigDecimal left = BigDecimal.ONE.subtract(part);
        LocalDate on = days.startsOn().plusMonths(months);
        while (left.signum() > 0 && left.compareTo(least) >= 0 && on.isBefore(days.endsOn())) {
            steps.add(onDate(on, measure.times(left)));
            left = left.subtract(part);
            on = on.plusMonths(months);
        }
        return steps;
    }

    private List<StepDown> sprint(ProposeSupport.Days days, Measure measure, BigDecimal least) {
        LocalDate on = rules.span("support.sprint", today()).due(days.startsOn(), rules.holidays());
        return on.isBefore(days.endsOn()) ? List.of(onDate(on, measure.times(HALF.max(least)))) : List.of();
    }

    private StepDown onDate(LocalDate on, Measure measure) {
        return new StepDown(
                "on_date", on, on.minusDays(rules.days("support.notice", today())), restorableUntil(on), null, measure);
    }
}
