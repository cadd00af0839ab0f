package lt.tiltas.programme.overview;

import static lt.tiltas.programme.SupportRight.PROPOSE_SUPPORT;
import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportRight.Needs;
import lt.tiltas.programme.decision.ProposeSupport;
import lt.tiltas.programme.goal.Domains;
import lt.tiltas.programme.support.ReviewSupport;
import lt.tiltas.programme.support.Supporting;
import lt.tiltas.registration.HouseholdId;
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
class SupportController {

    private final ShowSupports showSupports;
    private final ProposeSupport proposeSupport;
    private final ReviewSupport reviewSupport;
    private final Supporting supporting;

    SupportController(
            ShowSupports showSupports,
            ProposeSupport proposeSupport,
            ReviewSupport reviewSupport,
            Supporting supporting) {
        this.showSupports = showSupports;
        this.proposeSupport = proposeSupport;
        this.reviewSupport = reviewSupport;
        this.supporting = supporting;
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/households/{id}/programme/supports")
    String index(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", showSupports.show(id, officer));
        return "programme/support/index";
    }

    @Needs(PROPOSE_SUPPORT)
    @GetMapping("/programmes/{id}/supports/new")
    String blank(@PathVariable ProgrammeId id, Officer officer, Model page) {
        page.addAttribute("led", supporting.open(id, officer, PROPOSE_SUPPORT));
        return "programme/support/blank";
    }

    @Needs(PROPOSE_SUPPORT)
    @PostMapping("/programmes/{id}/supports")
    String create(
            @PathVariable ProgrammeId id,
            @Valid @ModelAttribute("support") ProposeSupport.New support,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.getTarget() != null && !errors.hasFieldErrors("domain") && !Domains.known(support.domain())) {
            errors.rejectValue("domain", "NotBlank");
        }
        if (!errors.hasErrors()) {
            switch (proposeSupport.propose(id, support, officer)) {
                case ProposeSupport.Outcome.Proposed(SupportId made) -> {
                    Flash.say(redirect, "support.is-proposed");
                    return "redirect:/supports/" + made;
                }
                case ProposeSupport.Outcome.Already() -> errors.rejectValue("kind", "support.wrong.already");
                case ProposeSupport.Outcome.Wrong(String field, String key) -> errors.rejectValue(field, key);
            }
        }
        page.addAttribute("led", supporting.open(id, officer, PROPOSE_SUPPORT));
        return "programme/support/blank";
    }

    @Needs(VIEW_SUPPORTS)
    @GetMapping("/supports/{id}")
    String show(@PathVariable SupportId id, Officer officer, Model page) {
        page.addAttribute("page", showSupports.show(id, officer));
        return "programme/support/show";
    }

    @Needs(PROPOSE_SUPPORT)
    @PostMapping("/supports/{id}/review")
    String update(
            @PathVariable SupportId id,
            @Valid @ModelAttribute("review") ReviewSupport.Review review,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (reviewSupport.review(id, review, officer)) {
                case ReviewSupport.Outcome.GoesOn() -> Flash.say(redirect, "support.goes-on");
                case ReviewSupport.Outcome.Ended() -> Flash.say(redirect, "support.is-ended");
                case ReviewSupport.Outcome.Wrong(String field, String key) -> errors.rejectValue(field, key);
            }
        }
        return errors.hasErrors() ? show(id, officer, page) : "redirect:/supports/" + id;
    }
}
