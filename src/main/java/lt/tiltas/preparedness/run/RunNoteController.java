package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class RunNoteController {

    /** @param lock whether this is the last word */
    record Note(
            @NotNull @Size(max = 1_000) @Nullable String note,
            @Nullable Boolean lock) {}

    private final NoteRun noteRun;
    private final ReadKept readKept;

    RunNoteController(NoteRun noteRun, ReadKept readKept) {
        this.noteRun = noteRun;
        this.readKept = readKept;
    }

    @Needs(TRY_SCENARIOS)
    @PostMapping("/preparedness/runs/{storedRun}/notes")
    String create(
            @PathVariable("storedRun") UUID run,
            @Valid @ModelAttribute("note") Note form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || form.note() == null) {
            page.addAttribute("page", readKept.run(run, officer));
            return "preparedness/run/show";
        }
        switch (noteRun.note(run, form.note(), Boolean.TRUE.equals(form.lock()), officer)) {
            case NoteRun.Outcome.Noted() -> Flash.say(redirect, "kept.noted");
            case NoteRun.Outcome.Locked() -> Flash.say(redirect, "kept.locked");
            case NoteRun.Outcome.TooLate() -> Flash.warn(redirect, "kept.locked-before");
        }
        return "redirect:/preparedness/runs/" + run;
    }
}
