package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DuplicateController {

    private final FindDuplicates findDuplicates;
    private final ComparePeople comparePeople;

    DuplicateController(FindDuplicates findDuplicates, ComparePeople comparePeople) {
        this.findDuplicates = findDuplicates;
        this.comparePeople = comparePeople;
    }

    @Needs(MERGE_PEOPLE)
    @GetMapping("/people/{id}/duplicates")
    String index(@PathVariable PersonId id, Officer officer, Model page) {
        FindDuplicates.Open open = findDuplicates.find(id, officer);
        page.addAttribute("person", open.person());
        page.addAttribute("likely", open.likely());
        page.addAttribute("merges", open.merges());
        return "registration/duplicate/index";
    }

    @Needs(MERGE_PEOPLE)
    @GetMapping("/people/{id}/duplicates/{other}")
    String show(@PathVariable PersonId id, @PathVariable PersonId other, Officer officer, Model page) {
        page.addAttribute("comparison", comparePeople.compare(id, other, officer));
        page.addAttribute("taken", Set.of());
        return "registration/duplicate/show";
    }
}
