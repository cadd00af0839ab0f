package lt.tiltas.programme.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanChangeId;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case manager answers what the person would have otherwise: taken into the plan, or why not. */
@Service
public class ProposeChange {

    /** @param own made by the page, so that a double click proposes once */
    public record New(
            @NotNull UUID own,
            @NotBlank @Size(max = 1000) String words,
            @NotNull @Pattern(regexp = "[a-z]{2,3}") String language) {}

    public record Answer(
            @NotNull @Pattern(regexp = "taken|answered") String state,
            @Size(max = 1000) @Nullable String answer) {

        boolean wordless() {
            return state.equals("answered") && Typed.orNull(answer) == null;
        }
    }

    private final OpenPlan openPlan;
    private final Signatures signatures;

    ProposeChange(OpenPlan openPlan, Signatures signatures) {
        this.openPlan = openPlan;
        this.signatures = signatures;
    }

    /** @return the version it was about; the same answer twice is once */
    @Transactional
    public PlanVersionId answer(PlanChangeId id, Answer answer, Officer officer) {
        PlanVersion plan = openPlan.open(id, officer).plan();
        PlanVersion.Change change = plan.changes().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (!change.state().equals(answer.state())
                && !signatures.answer(id, answer.state(), Typed.orNull(answer.answer()), officer)) {
            throw new OptimisticLockingFailureException("change");
        }
        return plan.id();
    }
}
