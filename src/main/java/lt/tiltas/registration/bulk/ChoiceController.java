package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ChoiceController {

    private final ChoosePeople choosePeople;

    ChoiceController(ChoosePeople choosePeople) {
        this.choosePeople = choosePeople;
    }

    /** @param list the page of the list of households from which they were chosen, to go on there; none after a search */
    @Needs(EXPORT_PEOPLE)
    @PostMapping("/bulk/choice")
    String create(
            @ModelAttribute("ticked") ChoosePeople.Ticked ticked,
            @RequestParam(defaultValue = "-1") int list,
            Officer officer,
            RedirectAttributes redirect) {
        ChoosePeople.Chosen chosen = choosePeople.choose(ticked, officer);
        if (chosen.full()) {
            Flash.warn(redirect, "bulk.choice.full", chosen.added(), Choice.MOST);
        } else {
            Flash.say(redirect, "bulk.choice.added", chosen.added(), chosen.count());
        }
        return list < 0 ? "redirect:/bulk" : "redirect:/households?page=" + list;
    }

    @Needs(EXPORT_PEOPLE)
    @PostMapping("/bulk/choice/removal")
    String delete(
            @RequestParam(defaultValue = "") List<PersonId> person,
            @RequestParam(defaultValue = "false") boolean all,
            Officer officer,
            RedirectAttributes redirect) {
        if (!all && person.isEmpty()) {
            Flash.warn(redirect, "bulk.choice.nobody-ticked");
        } else {
            Flash.say(redirect, "bulk.choice.removed", choosePeople.withdraw(all ? List.of() : person, officer));
        }
        return "redirect:/bulk";
    }
}
