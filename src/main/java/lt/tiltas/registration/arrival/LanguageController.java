package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.time.Clock;
import java.time.LocalDate;
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
class LanguageController {

    private final OpenArrival openArrival;
    private final SaveLanguage saveLanguage;
    private final Clock clock;

    LanguageController(OpenArrival openArrival, SaveLanguage saveLanguage, Clock clock) {
        this.openArrival = openArrival;
        this.saveLanguage = saveLanguage;
        this.clock = clock;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/language")
    String edit(@PathVariable HouseholdId id, Officer officer, Model page) {
        Arrival arrival = openArrival.open(id, officer);
        page.addAttribute("arrival", arrival);
        page.addAttribute("contact", LanguageForm.of(arrival.card()));
        return "registration/arrival/language";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/language")
    String update(
            @PathVariable HouseholdId id,
            @ModelAttribute("contact") LanguageForm form,
            BindingResult errors,
            Officer officer,
            Model page) {
        form.check(errors, LocalDate.now(clock));
        Arrival arrival = openArrival.open(id, officer);
        if (errors.hasErrors()) {
            page.addAttribute("arrival", arrival);
            return "registration/arrival/language";
        }
        saveLanguage.save(id, form, officer);
        return "redirect:/arrivals/" + id + (arrival.card().members().isEmpty() ? "/people/new" : "/people");
    }
}
