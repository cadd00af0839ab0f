package lt.tiltas.registration.contact;

import static lt.tiltas.registration.RegistrationRight.CORRECT_PERSON;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class ContactController {

    private final CorrectContact correctContact;

    ContactController(CorrectContact correctContact) {
        this.correctContact = correctContact;
    }

    @Needs(CORRECT_PERSON)
    @GetMapping("/households/{id}/contact")
    String edit(@PathVariable HouseholdId id, Officer officer, Model page) {
        HouseholdCard card = correctContact.open(id, officer);
        page.addAttribute("contact", ContactForm.of(card));
        return page(card, page);
    }

    @Needs(CORRECT_PERSON)
    @PostMapping("/households/{id}/contact")
    String update(
            @PathVariable HouseholdId id,
            @ModelAttribute("contact") ContactForm contact,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        contact.check(errors);
        if (errors.hasErrors()) {
            return page(correctContact.open(id, officer), page);
        }
        switch (correctContact.correct(id, contact, officer)) {
            case CorrectContact.Outcome.Corrected(int fields) ->
                Flash.say(redirect, fields > 0 ? "contact.saved" : "contact.same");
            case CorrectContact.Outcome.Stopped() -> Flash.warn(redirect, "contact.stopped");
        }
        return "redirect:/households/" + id;
    }

    private static String page(HouseholdCard card, Model page) {
        page.addAttribute("card", card);
        page.addAttribute("stopped", CorrectContact.stopped(card));
        return "registration/contact/edit";
    }
}
