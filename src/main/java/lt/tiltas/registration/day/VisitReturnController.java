package lt.tiltas.registration.day;

import static lt.tiltas.registration.RegistrationRight.WORK_AT_DAY;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class VisitReturnController {

    private final ComeBack comeBack;

    VisitReturnController(ComeBack comeBack) {
        this.comeBack = comeBack;
    }

    @Needs(WORK_AT_DAY)
    @PostMapping("/visits/{id}/return")
    String create(
            @PathVariable VisitId id,
            @RequestParam VisitId own,
            @RequestParam(defaultValue = "0") int desk,
            Officer officer,
            RedirectAttributes redirect) {
        Visit missed = comeBack.back(id, own, officer);
        Flash.say(redirect, "day.came-back", missed.ticket().number());
        return "redirect:/days/" + missed.ticket().day() + "/stations/" + missed.station() + "?desk="
                + Math.clamp(desk, 0, 99);
    }
}
