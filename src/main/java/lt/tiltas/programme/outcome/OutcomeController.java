package lt.tiltas.programme.outcome;

import static lt.tiltas.programme.OutcomeRight.KEEP_OUTCOMES;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.OutcomeRight.Needs;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class OutcomeController {

    private final KeepOutcomes keepOutcomes;

    OutcomeController(KeepOutcomes keepOutcomes) {
        this.keepOutcomes = keepOutcomes;
    }

    @Needs(KEEP_OUTCOMES)
    @GetMapping("/programmes/{id}/outcomes")
    String index(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("page", keepOutcomes.open(id, officer));
        return "programme/outcome/index";
    }

    @Needs(KEEP_OUTCOMES)
    @PostMapping("/outcomes/{id}/answer")
    String update(@PathVariable OutcomeId id, @RequestParam boolean so, Officer officer, RedirectAttributes redirect) {
        ProgrammeId programme = keepOutcomes.answer(id, so, officer).programme().id();
        Flash.say(redirect, so ? "outcome.is-confirmed" : "outcome.is-denied");
        return "redirect:/programmes/" + programme + "/outcomes";
    }
}
