package lt.tiltas.programme.weight;

import static lt.tiltas.programme.CaseloadRight.WEIGH_HOUSEHOLD;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Load;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how much time a household takes. The reason is kept with it; what it was before stays readable. */
@Service
public class SetWeight {

    public record New(
            @NotNull @Pattern(regexp = "light|standard|intensive")
            String weight,

            @NotBlank @Size(max = 500) String reason) {}

    public record Page(Leading.Led led, String now, List<Weights.Weight> history) {}

    public sealed interface Outcome {
        record Set(Leading.Led led) implements Outcome {}

        record OverTheLimit() implements Outcome {}
    }

    private final Leading leading;
    private final Weights weights;
    private final Loads loads;

    SetWeight(Leading leading, Weights weights, Loads loads) {
        this.leading = leading;
        this.weights = weights;
        this.loads = loads;
    }

    @Transactional
    public Page open(ProgrammeId id, Officer officer) {
        Leading.Led led = leading.open(id, officer, WEIGH_HOUSEHOLD);
        return new Page(led, weights.now(id), weights.history(id));
    }

    @Transactional
    public Outcome set(ProgrammeId id, New weight, Officer officer) {
        Leading.Led led = leading.open(id, officer, WEIGH_HOUSEHOLD);
        String before = weights.now(id);
        if (weight.weight().equals("intensive") && !before.equals("intensive") && !hasRoom(led.programme(), before)) {
            return new Outcome.OverTheLimit();
        }
        weights.set(led.programme(), weight, officer);
        return new Outcome.Set(led);
    }

    private boolean hasRoom(ProgrammeCard programme, String before) {
        UUID lead = leading.lead(programme.id());
        Load.Limits limits = loads.limits();
        return lead == null
                || loads.hasRoom(
                        programme.municipality(), lead, limits.intensive().subtract(limits.points(before)));
    }
}
