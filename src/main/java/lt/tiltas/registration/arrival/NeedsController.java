package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NeedsController {

    private final OpenArrival openArrival;
    private final OpenTopic openTopic;
    private final SaveNeeds save;

    NeedsController(OpenArrival openArrival, OpenTopic openTopic, SaveNeeds save) {
        this.openArrival = openArrival;
        this.openTopic = openTopic;
        this.save = save;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/needs")
    String edit(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        page.addAttribute("needs", openTopic.needs(id, officer));
        return "registration/arrival/needs";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/needs")
    String update(
            @PathVariable HouseholdId id,
            @ModelAttribute("needs") NeedsForm form,
            BindingResult errors,
            Officer officer,
            Model page) {
        form.check(errors);
        if (errors.hasErrors()) {
            page.addAttribute("arrival", openArrival.open(id, officer));
            return "registration/arrival/needs";
        }
        save.save(id, form, officer);
        return "redirect:/arrivals/" + id + "/tonight";
    }
}
