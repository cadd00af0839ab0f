package lt.tiltas.registration.person;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
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

/** A new member of a registered household. */
@Controller
class MemberAddedController {

    private final AddMember addMember;
    private final Clock clock;

    MemberAddedController(AddMember addMember, Clock clock) {
        this.addMember = addMember;
        this.clock = clock;
    }

    @Needs(CORRECT_PERSON)
    @GetMapping("/households/{id}/people/new")
    String blank(@PathVariable HouseholdId id, Officer officer, Model page) {
        AddMember.Open open = addMember.open(id, officer);
        page.addAttribute("card", open.card());
        page.addAttribute("person", open.person());
        page.addAttribute("own", new PersonId(UUID.randomUUID()));
        page.addAttribute("bornHere", false);
        return "registration/person/blank";
    }

    @Needs(CORRECT_PERSON)
    @PostMapping("/households/{id}/people/new")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam PersonId own,
            @RequestParam(defaultValue = "false") boolean bornHere,
            @ModelAttribute("person") PersonForm person,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        person.check(errors, LocalDate.now(clock));
        if (errors.hasErrors()) {
            page.addAttribute("card", addMember.open(id, officer).card());
            page.addAttribute("own", own);
            page.addAttribute("bornHere", bornHere);
            return "registration/person/blank";
        }
        addMember.add(id, own, person, bornHere, officer);
        Flash.say(
                redirect,
                "member.added",
                person.names().given() + " " + person.names().surname());
        return "redirect:/households/" + id;
    }
}
