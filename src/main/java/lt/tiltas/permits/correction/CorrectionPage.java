package lt.tiltas.permits.correction;

import java.util.function.Supplier;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.correction.CorrectPresence.Outcome;
import lt.tiltas.permits.step.Asked;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a correction, for all who answer with it, and what is said of each step. */
@Component
class CorrectionPage {

    private final ReadCorrections readCorrections;

    CorrectionPage(ReadCorrections readCorrections) {
        this.readCorrections = readCorrections;
    }

    String show(CorrectionId id, Officer officer, Model page) {
        page.addAttribute("page", readCorrections.one(id, officer));
        return "permits/correction/show";
    }

    String answer(CorrectionId id, Officer officer, Asked asked, Supplier<Outcome> step) {
        return asked.answer(
                () -> say(step.get(), asked.errors(), asked.redirect()),
                () -> show(id, officer, asked.page()),
                "permit.correction.meanwhile",
                "/permits/corrections/" + id);
    }

    private static void say(Outcome outcome, BindingResult errors, RedirectAttributes redirect) {
        switch (outcome) {
            case Outcome.Made(int people) -> Flash.say(redirect, "permit.correction.is-made");
            case Outcome.SentBack() -> Flash.say(redirect, "permit.correction.is-returned");
            case Outcome.AskedBack() -> Flash.say(redirect, "permit.correction.is-asked-back");
            case Outcome.Kept() -> Flash.say(redirect, "permit.correction.is-kept");
            case Outcome.Undone() -> Flash.say(redirect, "permit.correction.is-undone");
            case Outcome.NotByTheSame() -> errors.reject("permit.correction.not-by-the-same");
            default -> errors.reject("permit.correction.not-possible");
        }
    }
}
