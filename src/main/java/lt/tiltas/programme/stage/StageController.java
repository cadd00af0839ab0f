package lt.tiltas.programme.stage;

import static lt.tiltas.programme.CaseloadRight.MOVE_STAGE;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class StageController {

    private final MoveStage moveStage;
    private final Clock clock;

    StageController(MoveStage moveStage, Clock clock) {
        this.moveStage = moveStage;
        this.clock = clock;
    }

    @Needs(MOVE_STAGE)
    @GetMapping("/programmes/{id}/stage")
    String edit(@PathVariable ProgrammeId id, Officer officer, Model model) {
        model.addAttribute("page", moveStage.open(id, officer));
        model.addAttribute("move", new MoveStage.New("", LocalDate.now(clock), "", ""));
        return "programme/stage/edit";
    }

    @Needs(MOVE_STAGE)
    @PostMapping("/programmes/{id}/stage")
    String update(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("move") MoveStage.New move,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null
                && !errors.hasFieldErrors("enteredOn")
                && move.enteredOn().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("enteredOn", "PastOrPresent");
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", moveStage.open(id, officer));
            return "programme/stage/edit";
        }
        Led led = moveStage.move(id, move, officer);
        Flash.say(redirect, "stage.moved");
        return "redirect:/households/" + led.household().id() + "/programme";
    }
}
