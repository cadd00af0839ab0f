package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ExportController {

    private final TakeOut takeOut;
    private final OpenBulk openBulk;

    ExportController(TakeOut takeOut, OpenBulk openBulk) {
        this.takeOut = takeOut;
        this.openBulk = openBulk;
    }

    /** The answer is the sheet itself, or the page with what is missing. */
    @Needs(EXPORT_PEOPLE)
    @PostMapping("/bulk/export")
    Object create(
            @ModelAttribute("wanted") TakeOut.Wanted wanted,
            BindingResult errors,
            Officer officer,
            Language language,
            Model model) {
        wanted.check(errors);
        if (!errors.hasErrors()) {
            switch (takeOut.take(wanted, language, officer)) {
                case TakeOut.Outcome.Taken(byte[] file) -> {
                    return SheetAnswer.of(file, "people.xlsx");
                }
                case TakeOut.Outcome.Nobody() -> errors.rejectValue("reason", "bulk.error.nobody");
            }
        }
        model.addAttribute("page", openBulk.open(0, officer));
        return "registration/bulk/index";
    }
}
