package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;
import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.FamilyBudgets;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.decision.ProposeDecision.Outcome;
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
class SupportDecisionController {

    private final ListSupportDecisions listSupportDecisions;
    private final OpenDecision openDecision;
    private final ProposeDecision proposeDecision;
    private final FamilyBudgets budgets;

    SupportDecisionController(
            ListSupportDecisions listSupportDecisions,
            OpenDecision openDecision,
            ProposeDecision proposeDecision,
            FamilyBudgets budgets) {
        this.listSupportDecisions = listSupportDecisions;
        this.openDecision = openDecision;
        this.proposeDecision = proposeDecision;
        this.budgets = budgets;
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/support-decisions")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", listSupportDecisions.list(officer));
        return "programme/decision/index";
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/support-decisions/{id}")
    String show(@PathVariable SupportDecisionId id, Officer officer, Model page) {
        OpenDecision.Page opened = openDecision.open(id, officer);
        page.addAttribute("page", opened);
        page.addAttribute(
                "budget", budgets.of(opened.decision(), opened.about().led().household()));
        return "programme/decision/show";
    }

    @Needs(PROPOSE_SUPPORT)
    @GetMapping("/supports/{id}/decisions/new")
    String blank(@PathVariable SupportId id, Officer officer, Model page) {
        page.addAttribute("page", proposeDecision.open(id, officer));
        return "programme/decision/blank";
    }

    @Needs(PROPOSE_SUPPORT)
    @PostMapping("/supports/{id}/decisions")
    String create(
            @PathVariable SupportId id,
            @Valid @ModelAttribute("decision") ProposeDecision.New decision,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (proposeDecision.propose(id, decision, officer)) {
                case Outcome.Proposed(SupportDecisionId made) -> {
                    Flash.say(redirect, "decision.is-proposed");
                    return "redirect:/support-decisions/" + made;
                }
                case Outcome.Waits() -> errors.rejectValue("kind", "decision.wrong.waits");
                case Outcome.Wrong(String field, String key, Object[] args) ->
                    errors.rejectValue(field, key, args, null);
            }
        }
        return blank(id, officer, page);
    }
}
