package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MergeCheckController {

    private final ComparePeople comparePeople;
    private final UndoMerge undoMerge;

    MergeCheckController(ComparePeople comparePeople, UndoMerge undoMerge) {
        this.comparePeople = comparePeople;
        this.undoMerge = undoMerge;
    }

    /** What the record will be, before anything is written. */
    @Needs(MERGE_PEOPLE)
    @PostMapping("/people/{id}/duplicates/{other}/check")
    String create(
            @PathVariable PersonId id,
            @PathVariable PersonId other,
            @RequestParam(defaultValue = "") Set<String> take,
            Officer officer,
            Model page) {
        Comparison comparison = comparePeople.compare(id, other, officer);
        page.addAttribute("comparison", comparison);
        page.addAttribute("taken", take);
        page.addAttribute("after", comparison.merged(take));
        page.addAttribute("days", undoMerge.days());
        page.addAttribute("own", new MergeId(UUID.randomUUID()));
        return "registration/duplicate/check";
    }
}
