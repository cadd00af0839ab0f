package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.support.Supporting;
import lt.tiltas.programme.support.Supporting.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes to lower a support, to end it early, or to refuse one that was asked for. The grounds are three: own income rose at least as much as
 * is taken away, the person asked for it, or did not take part after the whole ladder.
 */
@Service
public class ProposeDecision {

    /** @param percent of what was granted, for the monthly essentials; else euros or hours; all empty when it ends or is refused */
    public record New(
            @NotBlank @Pattern(regexp = "lower|end|refuse") String kind,

            @Pattern(regexp = "income|asked|refusal") @Nullable
            String ground,

            @Min(0) @Max(99) @Nullable Integer percent,
            @Nullable String euros,
            @Min(0) @Max(60) @Nullable Integer hours,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate takesEffectOn,

            @NotBlank @Size(max = 2000) String facts,
            @NotBlank @Size(max = 2000) String reasons,
            @Size(max = 2000) @Nullable String own) {

        boolean lowers() {
            return !kind.equals("refuse");
        }
    }

    public sealed interface Outcome {
        record Proposed(SupportDecisionId id) implements Outcome {}

        /** Another proposal about it waits. */
        record Waits() implements Outcome {}

        /** @param field and key of what cannot be, with what the sentence names */
        record Wrong(String field, String key, Object... args) implements Outcome {}
    }

    private final Supporting supporting;
    private final SupportDecisions decisions;
    private final DecisionSteps steps;
    private final Grounds grounds;
    private final DecisionDays dates;

    ProposeDecision(
            Supporting supporting,
            SupportDecisions decisions,
            DecisionSteps steps,
            Grounds grounds,
            DecisionDays dates) {
        this.supporting = supporting;
        this.decisions = decisions;
        this.steps = steps;
        this.grounds = grounds;
        this.dates = dates;
    }

    /** What the form shows: how much there is today, on which grounds and from which day on less may come. */
    public record Page(Opened opened, SupportNow now, LocalDate earliest, int lowestPercent, List<String> grounds) {}

    @Transactional
    public Page open(SupportId id, Officer officer) {
        Opened opened = supporting.open(id, officer, PROPOSE_SUPPORT);
        List<String> offered = grounds.refusal(opened.support().programme(), dates.today())
                ? List.of("income", "asked", "refusal")
                : List.of("income", "asked");
        return new Page(opened, now(opened.support()), dates.earliest(), dates.lowestPercent(), offered);
    }

    @Transactional
    public Outcome propose(SupportId id, New form, Officer officer) {
        Opened opened = supporting.open(id, officer, PROPOSE_SUPPORT);
        SupportNow now = now(opened.support());
        if (form.lowers() != opened.support().granted() || !now.live()) {
            throw new NotHere("nothing to decide in this state");
        }
        Optional<SupportDecision> open = now.open();
        if (open.isPresent() && (form.lowers() || open.get().needsSecond())) {
            return new Outcome.Waits();
        }
        Measure before = now.measure() == null ? opened.support().measure() : now.measure();
        Measure after = form.kind().equals("lower") ? after(form, opened.support(), before) : null;
        Optional<Outcome> wrong = form.lowers() ? wrong(form, opened.support(), before, after) : Optional.empty();
        if (wrong.isPresent()) {
            return wrong.get();
        }
        open.ifPresent(steps::withdraw);
        Integer share = after != null && opened.support().basis().rule() != null ? form.percent() : null;
        var change = new SupportDecisions.Change(
                form.kind(), form.lowers() ? form.ground() : null, share, before, after, form.takesEffectOn());
        return new Outcome.Proposed(decisions.propose(
                new SupportDecisions.Draft(
                        id,
                        change,
                        new SupportDecisions.Words(form.facts(), form.reasons(), orNull(form.own())),
                        opened.led().household().contact().language(),
                        dates.hearing()),
                officer));
    }

    private SupportNow now(Support support) {
        return new SupportNow(
                support,
                decisions.of(support.programme()).stream()
                        .filter(one -> one.support().equals(support.id()))
                        .toList(),
                dates.today());
    }

    /** A share is of what was granted, not of what is left; anything else is an amount of its own. */
    private static @Nullable Measure after(New form, Support support, Measure before) {
        if (form.percent() != null) {
            return support.measure().times(BigDecimal.valueOf(form.percent(), 2));
        }
        return before.money()
                ? Measure.cents(form.euros()).map(Measure::ofCents).orElse(null)
                : form.hours() == null ? null : Measure.ofHours(form.hours());
    }

    private Optional<Outcome> wrong(New form, Support support, Measure before, @Nullable Measure after) {
        if (form.ground() == null) {
            return Optional.of(new Outcome.Wrong("ground", "NotBlank"));
        }
        if (form.ground().equals("refusal") && !grounds.refusal(support.programme(), dates.today())) {
            return Optional.of(new Outcome.Wrong("ground", "decision.wrong.refusal"));
        }
        if (form.takesEffectOn().isBefore(dates.earliest())) {
            return Optional.of(new Outcome.Wrong("takesEffectOn", "decision.wrong.notice", dates.earliest()));
        }
        if (!form.ground().equals("asked") && support.term().sheltered(form.takesEffectOn())) {
            return Optional.of(new Outcome.Wrong(
                    "ground", "decision.wrong.sheltered", support.term().shelteredUntil()));
        }
        if (form.kind().equals("lower") && (after == null || after.amount() >= before.amount())) {
            return Optional.of(new Outcome.Wrong(before.money() ? "euros" : "hours", "decision.wrong.not-lower"));
        }
        return muchWrong(form, support, before, after);
    }

    private Optional<Outcome> muchWrong(New form, Support support, Measure before, @Nullable Measure after) {
        boolean essentials = support.basis().rule() != null;
        if (essentials
                && (form.kind().equals("end") || form.percent() == null || form.percent() < dates.lowestPercent())) {
            return Optional.of(new Outcome.Wrong("percent", "decision.wrong.band", dates.lowestPercent()));
        }
        if (form.kind().equals("end") && !grounds.somethingFollows(support.id(), form.takesEffectOn())) {
            return Optional.of(new Outcome.Wrong("kind", "decision.wrong.nothing-follows"));
        }
        int less = after == null ? before.amount() : before.less(after);
        boolean falls = form.ground().equals("income")
                && before.money()
                && grounds.risenCents(support.programme(), support.term().startsOn()) < less;
        return falls ? Optional.of(new Outcome.Wrong("ground", "decision.wrong.income")) : Optional.empty();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
