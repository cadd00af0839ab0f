package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.registration.person.ReadZone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of documents comes back with one of them filled from the lines at its foot. Nothing is stored. */
@Controller
class DocumentReadingController {

    private final OpenArrival openArrival;
    private final ReadZone readZone;

    DocumentReadingController(OpenArrival openArrival, ReadZone readZone) {
        this.openArrival = openArrival;
        this.readZone = readZone;
    }

    /** @param at the place of the document on the page */
    @Needs(REGISTER_ARRIVAL)
    @PostMapping("/arrivals/{id}/documents/reading")
    String create(
            @PathVariable HouseholdId id,
            @RequestParam(defaultValue = "0") int at,
            @ModelAttribute("documents") DocumentsForm form,
            BindingResult errors,
            Officer officer,
            Model page) {
        page.addAttribute("arrival", openArrival.open(id, officer));
        if (at < 0 || at >= form.papers().size()) {
            throw new NotHere("paper");
        }
        readZone.read(form.papers().get(at), errors, "papers[" + at + "].").ifPresent(filled -> {
            page.addAttribute("documents", form.with(at, filled.paper()));
            page.addAttribute("read", filled.mrz());
        });
        return "registration/arrival/documents";
    }
}
