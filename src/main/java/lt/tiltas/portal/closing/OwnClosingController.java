package lt.tiltas.portal.closing;

import static lt.tiltas.programme.CaseloadRight.OWN_CASE;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.CaseloadRight.Needs;
import lt.tiltas.programme.OwnCase;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OwnClosingController {

    private final OwnCase ownCase;

    OwnClosingController(OwnCase ownCase) {
        this.ownCase = ownCase;
    }

    @Needs(OWN_CASE)
    @GetMapping("/my/closing")
    String show(Officer officer, Model page) {
        page.addAttribute("shown", ownCase.show(officer));
        return "portal/closing/show";
    }

    @Needs(OWN_CASE)
    @PostMapping("/my/closing")
    String update(
            @RequestParam(defaultValue = "false") boolean agrees,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            Officer officer,
            RedirectAttributes redirect) {
        ownCase.answerClosing(agrees, words, version, officer);
        Flash.say(redirect, agrees ? "my.closing.agreed-thanks" : "my.closing.objected");
        return "redirect:/my/programme";
    }
}
