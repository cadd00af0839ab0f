package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.PersonForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves a member under the id the page made, so that a double click saves one person. */
@Controller
class MemberController {

    private final OpenArrival openArrival;
    private final SaveMember saveMember;
    private final Clock clock;

    MemberController(OpenArrival openArrival, SaveMember saveMember, Clock clock) {
        this.openArrival = openArrival;
        this.saveMember = saveMember;
        this.clock = clock;
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/people/{own}")
    String update(
            @PathVariable HouseholdId id,
            @PathVariable PersonId own,
            @RequestParam(defaultValue = "next") String then,
            @ModelAttribute("person") PersonForm person,
            BindingResult errors,
            Officer officer,
            Model page) {
        person.check(errors, LocalDate.now(clock));
        if (errors.hasErrors()) {
            page.addAttribute("arrival", openArrival.open(id, officer));
            page.addAttribute("own", own);
            page.addAttribute("likely", List.of());
            return "registration/arrival/person";
        }
        boolean asked = !saveMember.save(id, own, person, officer).isEmpty();
        String family = "redirect:/arrivals/" + id + "/people";
        if (asked) {
            return family + "/" + own;
        }
        return then.equals("another") ? family + "/new" : family;
    }
}
