package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.APPROVE_PLAN;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.Typed;
import lt.tiltas.programme.agreement.PlanVersions.Approval;
import lt.tiltas.programme.agreement.PlanVersions.Declined;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shared with the person, declined at the desk, approved by the worker, ended. A plan that is declined stays the office's offer. */
@Service
public class MovePlan {

    /** @param reason why it was declined, if the person said why */
    public record To(
            @NotNull @Pattern(regexp = "shared|declined|active|ended")
            String state,

            @Size(max = 1000) @Nullable String reason,
            int version) {}

    public sealed interface Outcome {
        record Moved() implements Outcome {}

        /** There is not one goal in it. */
        record Empty() implements Outcome {}
    }

    /** Where versions and signatures are kept. */
    @Component
    record Kept(PlanVersions versions, Signatures signatures) {}

    private final Access access;
    private final OpenPlan openPlan;
    private final Kept kept;
    private final Rules rules;
    private final Clock clock;

    MovePlan(Access access, OpenPlan openPlan, Kept kept, Rules rules, Clock clock) {
        this.access = access;
        this.openPlan = openPlan;
        this.kept = kept;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome move(PlanVersionId id, To to, Officer officer) {
        OpenPlan.Page page = openPlan.open(id, officer);
        if (page.plan().state().equals(to.state())) {
            return new Outcome.Moved();
        }
        if (to.state().equals("shared") && page.plan().content().goals().isEmpty()) {
            return new Outcome.Empty();
        }
        boolean moved = switch (to.state()) {
            case "shared" -> kept.versions.share(id, OffsetDateTime.now(clock), to.version());
            case "declined" ->
                kept.versions.decline(
                        id, new Declined(OffsetDateTime.now(clock), Typed.orNull(to.reason())), to.version());
            case "ended" -> kept.versions.end(id, LocalDate.now(clock), to.version());
            default -> approve(page, to.version(), officer);
        };
        if (!moved) {
            throw new OptimisticLockingFailureException("plan");
        }
        return new Outcome.Moved();
    }

    /** The worker's signature beside the person's; what was in force until today is replaced. */
    private boolean approve(OpenPlan.Page page, int version, Officer officer) {
        PlanVersion plan = page.plan();
        access.require(officer, APPROVE_PLAN, plan.of().person());
        if (!plan.state().equals("agreed") || plan.version() != version) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        var signed = new Signatures.Signed(
                UUID.randomUUID(), "worker", officer.name(), "device", "own_language", null, null, null);
        kept.signatures.add(plan, signed, officer);
        kept.versions.replace(plan.of().plan(), today);
        return kept.versions.activate(plan.id(), new Approval(today, until(page, today)), officer, version);
    }

    /** As long as the rule lets a plan last, and not past the programme while it goes on. */
    private LocalDate until(OpenPlan.Page page, LocalDate from) {
        LocalDate longest =
                from.plusMonths(rules.months("programme.plan-longest", from)).minusDays(1);
        LocalDate ends = page.led().programme().endsOn();
        return ends.isAfter(from) && ends.isBefore(longest) ? ends : longest;
    }
}
