package lt.tiltas.programme.pause;

import static lt.tiltas.programme.CourseRight.OWN_COURSE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.CourseRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnPauseController {

    private final KeepPause keepPause;

    OwnPauseController(KeepPause keepPause) {
        this.keepPause = keepPause;
    }

    @Needs(OWN_COURSE)
    @GetMapping("/my/pause")
    String show(Officer officer, Model page) {
        page.addAttribute("course", keepPause.open(officer));
        return "programme/pause/mine";
    }

    @Needs(OWN_COURSE)
    @PostMapping("/my/pause")
    String create(
            @Valid @ModelAttribute("pause") KeepPause.New pause,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            keepPause.begin(pause, officer).ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.key()));
        }
        if (errors.hasErrors()) {
            return show(officer, page);
        }
        Flash.say(redirect, "my.pause.begun");
        return "redirect:/my/pause";
    }

    @Needs(OWN_COURSE)
    @PostMapping("/my/pause/end")
    String delete(Officer officer, RedirectAttributes redirect) {
        keepPause.end(officer);
        Flash.say(redirect, "my.pause.ended");
        return "redirect:/my/pause";
    }
}
