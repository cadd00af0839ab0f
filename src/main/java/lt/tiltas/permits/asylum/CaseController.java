package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.PermitRight.WORK_ON_ASYLUM;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.AsylumCaseId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.asylum.BeginCase.Outcome;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class CaseController {

    private final ListCases listCases;
    private final OpenCase openCase;
    private final BeginCase beginCase;

    CaseController(ListCases listCases, OpenCase openCase, BeginCase beginCase) {
        this.listCases = listCases;
        this.openCase = openCase;
        this.beginCase = beginCase;
    }

    @Needs(WORK_ON_ASYLUM)
    @GetMapping("/asylum/cases")
    String index(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String household,
            Officer officer,
            Model model) {
        return page(page, household, officer, model);
    }

    @Needs(WORK_ON_ASYLUM)
    @GetMapping("/asylum/cases/{id}")
    String show(@PathVariable AsylumCaseId id, Officer officer, Model model) {
        model.addAttribute("page", openCase.open(id, officer));
        return "permits/asylum/show";
    }

    @Needs(WORK_ON_ASYLUM)
    @PostMapping("/asylum/cases")
    String create(
            @Valid @ModelAttribute("begin") AsylumCase.New form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String household,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(0, household, officer, model);
        }
        switch (beginCase.begin(form, officer)) {
            case Outcome.Begun(AsylumCaseId id) -> {
                Flash.say(redirect, "asylum.begun");
                return "redirect:/asylum/cases/" + id;
            }
            case Outcome.HasOne() -> errors.rejectValue("person", "asylum.has-one");
            case Outcome.NotYet() -> errors.rejectValue("madeOn", "asylum.not-yet");
        }
        return page(0, household, officer, model);
    }

    private String page(int page, String household, Officer officer, Model model) {
        model.addAttribute("listed", listCases.list(page, household, officer));
        return "permits/asylum/index";
    }
}
