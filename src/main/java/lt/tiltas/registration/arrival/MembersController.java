package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The family so far: add one, change one, take one away. */
@Controller
class MembersController {

    private final OpenArrival openArrival;
    private final OpenMember openMember;
    private final RemoveMember removeMember;
    private final LookWhileTyping lookWhileTyping;

    MembersController(
            OpenArrival openArrival,
            OpenMember openMember,
            RemoveMember removeMember,
            LookWhileTyping lookWhileTyping) {
        this.openArrival = openArrival;
        this.openMember = openMember;
        this.removeMember = removeMember;
        this.lookWhileTyping = lookWhileTyping;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/people")
    String index(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        return "registration/arrival/people";
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/people/new")
    String blank(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        page.addAttribute("person", openMember.next(id, officer));
        page.addAttribute("own", new PersonId(UUID.randomUUID()));
        page.addAttribute("likely", List.of());
        return "registration/arrival/person";
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/people/{own}")
    String edit(@PathVariable HouseholdId id, @PathVariable PersonId own, Officer officer, Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        PersonForm person = openMember.open(id, own, officer);
        page.addAttribute("person", person);
        page.addAttribute("own", own);
        page.addAttribute("likely", lookWhileTyping.look(id, own, person, officer));
        return "registration/arrival/person";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/people/{own}/removal")
    String delete(
            @PathVariable HouseholdId id, @PathVariable PersonId own, Officer officer, RedirectAttributes redirect) {
        removeMember.remove(id, own, officer);
        Flash.say(redirect, "arrival.person.removed");
        return "redirect:/arrivals/" + id + "/people";
    }
}
