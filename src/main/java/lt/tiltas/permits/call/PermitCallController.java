package lt.tiltas.permits.call;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
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
class PermitCallController {

    private final ListCalls listCalls;
    private final NoteCall noteCall;

    PermitCallController(ListCalls listCalls, NoteCall noteCall) {
        this.listCalls = listCalls;
        this.noteCall = noteCall;
    }

    @Needs(CALL_PEOPLE)
    @GetMapping("/permits/calls")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Model model) {
        model.addAttribute("paged", listCalls.list(page, officer));
        model.addAttribute("answers", Call.ANSWERS);
        model.addAttribute("key", UUID.randomUUID());
        return "permits/call/index";
    }

    @Needs(CALL_PEOPLE)
    @PostMapping("/households/{id}/calls")
    String create(
            @PathVariable HouseholdId id,
            @Valid @ModelAttribute("call") Call.New form,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            Flash.warn(redirect, "call.choose");
        } else {
            noteCall.note(id, form, officer);
            Flash.say(redirect, "call.noted");
        }
        return "redirect:/permits/calls";
    }
}
