package lt.tiltas.permits.quiet;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CampaignId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.call.Call;
import lt.tiltas.permits.call.NoteCall;
import lt.tiltas.registration.HouseholdId;
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
class QuietController {

    private final ListQuiet listQuiet;
    private final NoteCall noteCall;

    QuietController(ListQuiet listQuiet, NoteCall noteCall) {
        this.listQuiet = listQuiet;
        this.noteCall = noteCall;
    }

    @Needs(CALL_PEOPLE)
    @GetMapping("/permits/campaigns/{id}/quiet")
    String index(
            @PathVariable CampaignId id, @RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("page", listQuiet.list(id, page, officer));
        return "permits/quiet/index";
    }

    @Needs(CALL_PEOPLE)
    @GetMapping("/permits/campaigns/{id}/quiet/{household}")
    String show(@PathVariable CampaignId id, @PathVariable HouseholdId household, Officer officer, Model model) {
        model.addAttribute("line", listQuiet.one(id, household, officer));
        model.addAttribute("campaign", id);
        model.addAttribute("key", UUID.randomUUID());
        return "permits/quiet/show";
    }

    @Needs(CALL_PEOPLE)
    @PostMapping("/permits/campaigns/{id}/quiet/{household}")
    String create(
            @PathVariable CampaignId id,
            @PathVariable HouseholdId household,
            @Valid @ModelAttribute("tried") Call.Tried form,
            BindingResult errors,
            Officer officer,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !form.isPossible()) {
            errors.rejectValue("answer", "quiet.cannot-pass-on");
        }
        if (errors.hasErrors()) {
            return show(id, household, officer, model);
        }
        listQuiet.one(id, household, officer);
        noteCall.tried(household, form, officer);
        Flash.say(redirect, "quiet.noted");
        return "redirect:/permits/campaigns/" + id + "/quiet";
    }
}
