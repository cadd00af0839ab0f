package lt.tiltas.programme.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.decision.SupportDecisions;
import lt.tiltas.programme.support.Supports;
import org.springframework.stereotype.Component;

/** What the rules look at, as of today. */
@Component
public class SignalFacts {

    private final Supports supports;
    private final SupportDecisions decisions;
    private final NeedFacts needs;
    private final Rules rules;
    private final Clock clock;

    SignalFacts(Supports supports, SupportDecisions decisions, NeedFacts needs, Rules rules, Clock clock) {
        this.supports = supports;
        this.decisions = decisions;
        this.needs = needs;
        this.rules = rules;
        this.clock = clock;
    }

    public List<SupportNow> now(ProgrammeId programme) {
        LocalDate today = LocalDate.now(clock);
        Map<SupportId, List<SupportDecision>> decided =
                decisions.of(programme).stream().collect(Collectors.groupingBy(SupportDecision::support));
        return supports.of(programme).stream()
                .map(support -> new SupportNow(support, decided.getOrDefault(support.id(), List.of()), today))
                .toList();
    }

    SignalRules.Limits limits() {
        LocalDate today = LocalDate.now(clock);
        return new SignalRules.Limits(
                rules.days("support.cliff", today),
                rules.days("support.office-steps", today),
                new NeedRules.Limits(
                        rules.days("support.same-days", today),
                        rules.months("support.aided-after", today),
                        rules.number("support.aided-share", today),
                        rules.days("support.unserved", today),
                        rules.number("support.low-level", today).intValueExact()));
    }

    SignalRules.Facts of(ProgrammeId programme, SignalRules.Limits limits) {
        LocalDate today = LocalDate.now(clock);
        return new SignalRules.Facts(
                now(programme),
                needs.officeSince(programme),
                needs.shortageOn(programme),
                needs.awaited(programme),
                needs.of(programme),
                limits,
                today);
    }
}
