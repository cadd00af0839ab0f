package lt.tiltas.permits.correction;

import static lt.tiltas.permits.PermitRight.CORRECT_PRESENCE;

import jakarta.validation.Valid;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.correction.CorrectPresence.Outcome;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PresenceCorrectionController {

    private final ReadCorrections readCorrections;
    private final CorrectPresence correctPresence;
    private final CorrectionPage correctionPage;

    PresenceCorrectionController(
            ReadCorrections readCorrections, CorrectPresence correctPresence, CorrectionPage correctionPage) {
        this.readCorrections = readCorrections;
        this.correctPresence = correctPresence;
        this.correctionPage = correctionPage;
    }

    @Needs(CORRECT_PRESENCE)
    @GetMapping("/permits/corrections")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", readCorrections.all(officer));
        return "permits/correction/index";
    }

    /** How many it would be, before anything is proposed. */
    @Needs(CORRECT_PRESENCE)
    @GetMapping("/permits/corrections/new")
    String blank(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Officer officer,
            Model page) {
        if (asOf == null) {
            return "redirect:/permits/corrections";
        }
        page.addAttribute("look", readCorrections.look(asOf, officer));
        return "permits/correction/blank";
    }

    @Needs(CORRECT_PRESENCE)
    @GetMapping("/permits/corrections/{id}")
    String show(@PathVariable CorrectionId id, Officer officer, Model page) {
        return correctionPage.show(id, officer, page);
    }

    @Needs(CORRECT_PRESENCE)
    @PostMapping("/permits/corrections")
    String create(
            @Valid @ModelAttribute("correction") Correction.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasFieldErrors("asOf")) {
            return index(officer, page);
        }
        if (!errors.hasErrors()) {
            switch (correctPresence.propose(form, officer)) {
                case Outcome.Proposed(CorrectionId id) -> {
                    Flash.say(redirect, "permit.correction.is-proposed");
                    return "redirect:/permits/corrections/" + id;
                }
                case Outcome.HasOne() -> errors.reject("permit.correction.has-one");
                default -> errors.rejectValue("asOf", "permit.correction.wrong-day");
            }
        }
        page.addAttribute("look", readCorrections.look(form.asOf(), officer));
        return "permits/correction/blank";
    }
}
