package lt.tiltas.programme.pause;

import static lt.tiltas.programme.CourseRight.PAUSE_PROGRAMME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CourseRight.Needs;
import lt.tiltas.programme.ProgrammeId;
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
class PauseController {

    private final KeepPause keepPause;

    PauseController(KeepPause keepPause) {
        this.keepPause = keepPause;
    }

    @Needs(PAUSE_PROGRAMME)
    @GetMapping("/programmes/{id}/pause")
    String show(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", keepPause.open(id, officer));
        return "programme/pause/show";
    }

    @Needs(PAUSE_PROGRAMME)
    @PostMapping("/programmes/{id}/pause")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("pause") KeepPause.New pause,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            keepPause.begin(id, pause, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return show(id, officer, page);
        }
        Flash.say(redirect, "pause.begun");
        return "redirect:/programmes/" + id + "/pause";
    }

    @Needs(PAUSE_PROGRAMME)
    @PostMapping("/programmes/{id}/pause/end")
    String delete(@PathVariable ProgrammeId id, Officer officer, RedirectAttributes redirect) {
        keepPause.end(id, officer);
        Flash.say(redirect, "pause.ended");
        return "redirect:/programmes/" + id + "/pause";
    }
}
