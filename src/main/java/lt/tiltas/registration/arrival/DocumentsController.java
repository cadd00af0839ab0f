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
class DocumentsController {

    private final OpenArrival openArrival;
    private final OpenTopic openTopic;
    private final SaveDocuments save;
    private final DocumentReadingController reading;

    DocumentsController(
            OpenArrival openArrival, OpenTopic openTopic, SaveDocuments save, DocumentReadingController reading) {
        this.openArrival = openArrival;
        this.openTopic = openTopic;
        this.save = save;
        this.reading = reading;
    }

    @Needs(REGISTER_ARRIVAL)
    @GetMapping("/arrivals/{id}/documents")
    String edit(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        page.addAttribute("documents", openTopic.documents(id, officer));
        return "registration/arrival/documents";
    }

    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/documents")
    String update(
            @PathVariable HouseholdId id,
            @ModelAttribute("documents") DocumentsForm form,
            BindingResult errors,
            Officer officer,
            Model page) {
        if (form.unread().isPresent()) {
            return reading.create(id, form.unread().getAsInt(), form, errors, officer, page);
        }
        form.check(errors);
        if (errors.hasErrors()) {
            page.addAttribute("arrival", openArrival.open(id, officer));
            return "registration/arrival/documents";
        }
        save.save(id, form, officer);
        if (!form.pointedOut()) {
            page.addAttribute("arrival", openArrival.open(id, officer));
            page.addAttribute(
                    "documents", form.seen(openTopic.documents(id, officer).version()));
            return "registration/arrival/documents";
        }
        return "redirect:/arrivals/" + id + "/needs";
    }
}
