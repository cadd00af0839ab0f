package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.Stopped;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MergeEndController {

    private final UndoMerge undoMerge;

    MergeEndController(UndoMerge undoMerge) {
        this.undoMerge = undoMerge;
    }

    @Needs(MERGE_PEOPLE)
    @PostMapping("/merges/{id}/end")
    String create(@PathVariable MergeId id, Officer officer, RedirectAttributes redirect) {
        Merge merge = switch (undoMerge.undo(id, officer)) {
            case UndoMerge.Outcome.Undone(Merge undone) -> {
                Flash.say(redirect, "duplicate.undone");
                yield undone;
            }
            case UndoMerge.Outcome.Refused(Merge standing, Stopped why) -> {
                Flash.warn(redirect, why.key(), Stopped.day(why));
                yield standing;
            }
            case UndoMerge.Outcome.TooLate(Merge late) -> {
                Flash.warn(redirect, "duplicate.too-late");
                yield late;
            }
        };
        return "redirect:/people/" + merge.kept() + "/duplicates";
    }
}
