package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.RELOCATE_PROGRAMME;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.RelocationId;
import lt.tiltas.programme.RelocationRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Each step of a relocation that the two officers take. */
@Controller
class RelocationStepController {

    record TalkHeld(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate heldOn) {}

    private final KeepRelocation keepRelocation;

    RelocationStepController(KeepRelocation keepRelocation) {
        this.keepRelocation = keepRelocation;
    }

    @Needs(RELOCATE_PROGRAMME)
    @PostMapping("/relocations/{id}/talk")
    String create(
            @PathVariable RelocationId id,
            @Valid @ModelAttribute("talk") TalkHeld talk,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors() && !keepRelocation.talked(id, Objects.requireNonNull(talk.heldOn()), officer)) {
            errors.rejectValue("heldOn", "relocation.wrong.held-on");
        }
        if (errors.hasErrors()) {
            page.addAttribute("page", keepRelocation.open(id, officer));
            return "programme/relocation/show";
        }
        Flash.say(redirect, "relocation.talked");
        return "redirect:/relocations/" + id;
    }

    /** @param state told, withdrawn or undone */
    @Needs(RELOCATE_PROGRAMME)
    @PostMapping("/relocations/{id}")
    String update(
            @PathVariable RelocationId id,
            @RequestParam(defaultValue = "") String state,
            Officer officer,
            RedirectAttributes redirect) {
        switch (state) {
            case "withdrawn" -> keepRelocation.withdraw(id, officer);
            case "undone" -> keepRelocation.undo(id, officer);
            case "told" -> keepRelocation.tell(id, officer);
            default -> throw new NotHere("step");
        }
        Flash.say(redirect, "relocation.moved." + state);
        return "redirect:/relocations/" + id;
    }
}
