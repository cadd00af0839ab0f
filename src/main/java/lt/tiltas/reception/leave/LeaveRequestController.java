package lt.tiltas.reception.leave;

import static lt.tiltas.reception.ReceptionRight.DECIDE_LEAVE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.LeaveWish;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
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

/** A leave asked for at the desk of the house. */
@Controller
class LeaveRequestController {

    private final ListLeaves listLeaves;
    private final AskLeave askLeave;

    LeaveRequestController(ListLeaves listLeaves, AskLeave askLeave) {
        this.listLeaves = listLeaves;
        this.askLeave = askLeave;
    }

    @Needs(DECIDE_LEAVE)
    @GetMapping("/presence/{id}/checkpoint/{household}/leaves/new")
    String blank(@PathVariable SiteId id, @PathVariable HouseholdId household, Officer officer, Model model) {
        model.addAttribute("leave", LeaveWish.empty());
        return page(id, household, officer, model);
    }

    @Needs(DECIDE_LEAVE)
    @PostMapping("/presence/{id}/checkpoint/{household}/leaves")
    String create(
            @PathVariable SiteId id,
            @PathVariable HouseholdId household,
            @Valid @ModelAttribute("leave") LeaveWish leave,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (askLeave.ask(id, household, leave, officer)) {
                case AskLeave.Outcome.Asked(var request) -> {
                    Flash.say(redirect, "leave.asked");
                    return "redirect:/leaves/" + request;
                }
                case AskLeave.Outcome outcome -> refuse(outcome, errors);
            }
        }
        return page(id, household, officer, model);
    }

    /** What is wrong, beside the field. */
    public static void refuse(AskLeave.Outcome outcome, BindingResult errors) {
        switch (outcome) {
            case AskLeave.Outcome.Asked(var request) -> {}
            case AskLeave.Outcome.InThePast() -> errors.rejectValue("from", "leave.in-the-past");
            case AskLeave.Outcome.EndsTooEarly() -> errors.rejectValue("until", "leave.ends-too-early");
            case AskLeave.Outcome.TooLong(int most) ->
                errors.rejectValue("until", "leave.too-long", new Object[] {most}, null);
            case AskLeave.Outcome.AwayAlready() -> errors.rejectValue("from", "leave.away-already");
        }
    }

    private String page(SiteId id, HouseholdId household, Officer officer, Model model) {
        model.addAttribute("site", id);
        model.addAttribute("household", household);
        model.addAttribute("people", listLeaves.askable(id, household, officer));
        return "reception/leave/blank";
    }
}
