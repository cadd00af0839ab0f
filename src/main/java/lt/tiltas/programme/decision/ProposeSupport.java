package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Measure;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.support.Supporting;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A support is proposed with its end, its review and its next steps in view from the first day on. */
@Service
public class ProposeSupport {

    static final String ESSENTIALS = "benefit.essentials";

    /** @param whose person and goal, null for the whole family and for no goal; bridge what comes after, when that is known */
    public record New(
            @NotBlank @Pattern(regexp = "cash|in_kind|housing|service|interpreter|transport|childcare|escort|mentor")
            String kind,

            @NotBlank String domain,
            @Nullable Whose whose,
            @Valid @NotNull Why why,
            @Valid @NotNull Much much,
            @Valid @NotNull Days days,

            @NotBlank @Pattern(regexp = "taper|bridge|swap|sprint|sheltered")
            String pattern,

            @Size(max = 500) @Nullable String bridge) {

        /** Without a person and a goal the form sends nothing of either. */
        Whose forWhom() {
            return whose == null ? new Whose(null, null) : whose;
        }
    }

    public record Whose(@Nullable UUID person, @Nullable UUID goal) {}

    public record Why(
            @NotBlank @Size(max = 200) String act,
            @Size(max = 100) @Nullable String article,
            @NotBlank @Size(max = 2000) String reasons) {}

    /** Euros or hours; essentials: the monthly money of the regulation, of which a share is decided in months 8 to 12. */
    public record Much(
            @Nullable String euros,
            @Min(1) @Max(60) @Nullable Integer hours,
            @Nullable Boolean essentials) {

        @Nullable
        String rule() {
            return Boolean.TRUE.equals(essentials) ? ESSENTIALS : null;
        }

        @Nullable
        Measure measure() {
            return hours != null
                    ? Measure.ofHours(hours)
                    : Measure.cents(euros)
                            .filter(cents -> cents > 0)
                            .map(Measure::ofCents)
                            .orElse(null);
        }
    }

    public record Days(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate startsOn,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate endsOn,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate reviewOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate shelteredUntil) {}

    public sealed interface Outcome {
        record Proposed(SupportId id) implements Outcome {}

        /** There is one of this kind for the same need in these days. */
        record Already() implements Outcome {}

        /** @param field and key of what cannot be */
        record Wrong(String field, String key) implements Outcome {}
    }

    private final Supporting supporting;
    private final SupportDecisions decisions;
    private final NewSupports newSupports;
    private final DecisionDays dates;

    ProposeSupport(Supporting supporting, SupportDecisions decisions, NewSupports newSupports, DecisionDays dates) {
        this.supporting = supporting;
        this.decisions = decisions;
        this.newSupports = newSupports;
        this.dates = dates;
    }

    @Transactional
    public Outcome propose(ProgrammeId programme, New support, Officer officer) {
        Led led = supporting.open(programme, officer, PROPOSE_SUPPORT);
        known(led, support.forWhom());
        Days days = support.days();
        Measure measure = support.much().measure();
        if (measure == null
                || support.much().hours() != null
                        && Measure.cents(support.much().euros()).isPresent()) {
            return new Outcome.Wrong("much.euros", "support.wrong.one-measure");
        }
        if (days.endsOn().isBefore(days.startsOn())) {
            return new Outcome.Wrong("days.endsOn", "support.wrong.end");
        }
        if (days.reviewOn().isBefore(days.startsOn()) || days.reviewOn().isAfter(days.endsOn())) {
            return new Outcome.Wrong("days.reviewOn", "support.wrong.review");
        }
        if (support.pattern().equals("sheltered") && days.shelteredUntil() == null) {
            return new Outcome.Wrong("days.shelteredUntil", "support.wrong.sheltered");
        }
        if (newSupports.overlaps(programme, support)) {
            return new Outcome.Already();
        }
        SupportId id = newSupports.add(led.programme(), support, measure, officer);
        newSupports.addSteps(id, dates.planned(support, measure), officer);
        decisions.propose(
                new SupportDecisions.Draft(
                        id,
                        SupportDecisions.Change.grant(measure, days.startsOn()),
                        new SupportDecisions.Words(
                                support.why().reasons(), support.why().reasons(), null),
                        led.household().contact().language(),
                        dates.hearing()),
                officer);
        return new Outcome.Proposed(id);
    }

    private static void known(Led led, Whose whose) {
        boolean foreign = whose.person() != null
                && led.household().members().stream()
                        .noneMatch(member -> member.id().equals(whose.person()));
        boolean strange = whose.goal() != null
                && led.programme().goals().stream()
                        .noneMatch(goal -> goal.id().value().equals(whose.goal()));
        if (foreign || strange) {
            throw new NotHere("person or goal");
        }
    }
}
