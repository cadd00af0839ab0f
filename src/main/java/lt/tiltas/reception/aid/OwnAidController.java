package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.OWN_AID;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What my family was given. */
@Controller
class OwnAidController {

    private final OpenHandout openHandout;

    OwnAidController(OpenHandout openHandout) {
        this.openHandout = openHandout;
    }

    @Needs(OWN_AID)
    @GetMapping("/my/aid")
    String index(Officer officer, Model page) {
        page.addAttribute("page", openHandout.own(officer));
        return "reception/aid/own";
    }

    @Needs(OWN_AID)
    @PostMapping("/my/aid/{id}/confirmation")
    String update(@PathVariable HandoutId id, Officer officer, RedirectAttributes redirect) {
        openHandout.confirmOwn(id, officer);
        Flash.say(redirect, "my.aid.confirmed");
        return "redirect:/my/aid";
    }
}
