package lt.tiltas.programme.stage;

import static lt.tiltas.programme.CaseloadRight.MOVE_STAGE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A household moves on, or back: a decision, with what it rests on and a note for whoever goes on. */
@Service
public class MoveStage {

    public record New(
            @NotNull @Pattern(regexp = "arrival|reception|first_months|second_months|extended|after_care|independent")
            String stage,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate enteredOn,

            @NotBlank @Size(max = 1000) String evidence,
            @NotBlank @Size(max = 2000) String note) {}

    public record Page(Leading.Led led, List<CaseStage> history) {}

    private final Leading leading;
    private final Stages stages;

    MoveStage(Leading leading, Stages stages) {
        this.leading = leading;
        this.stages = stages;
    }

    @Transactional
    public Page open(ProgrammeId id, Officer officer) {
        return new Page(leading.open(id, officer, MOVE_STAGE), stages.of(id));
    }

    @Transactional
    public Leading.Led move(ProgrammeId id, New move, Officer officer) {
        Leading.Led led = leading.open(id, officer, MOVE_STAGE);
        stages.move(led.programme(), move, officer);
        return led;
    }
}
