package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.Stopped;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MergeController {

    private final MergePeople mergePeople;

    MergeController(MergePeople mergePeople) {
        this.mergePeople = mergePeople;
    }

    @Needs(MERGE_PEOPLE)
    @PostMapping("/people/{id}/duplicates/{other}/merge")
    String create(
            @PathVariable PersonId id,
            @PathVariable PersonId other,
            @RequestParam MergeId own,
            @RequestParam(defaultValue = "") Set<String> take,
            Officer officer,
            RedirectAttributes redirect) {
        switch (mergePeople.merge(own, id, other, take, officer)) {
            case MergePeople.Outcome.Merged(Side kept) -> Flash.say(redirect, "duplicate.merged", kept.name());
            case MergePeople.Outcome.Refused(Stopped why) -> Flash.warn(redirect, why.key(), Stopped.day(why));
            case MergePeople.Outcome.MergedElsewhere() -> Flash.warn(redirect, "duplicate.merged-elsewhere");
        }
        return "redirect:/people/" + id + "/duplicates";
    }
}
