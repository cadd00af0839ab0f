package lt.tiltas.permits.letter;

import static lt.tiltas.permits.PermitRight.DECIDE_PERMIT;
import static lt.tiltas.permits.PermitRight.READ_LETTER;

import jakarta.validation.Valid;
import java.util.Locale;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.letter.KeepLetter.Outcome;
import lt.tiltas.web.Flash;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A letter on paper: printed, handed over, posted, come back. */
@Controller
class PermitLetterController {

    private final ReadLetters readLetters;
    private final KeepLetter keepLetter;

    PermitLetterController(ReadLetters readLetters, KeepLetter keepLetter) {
        this.readLetters = readLetters;
        this.keepLetter = keepLetter;
    }

    @Needs(READ_LETTER)
    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable LetterId id, Officer officer) {
        return answer(readLetters.print(id, officer));
    }

    @Needs(DECIDE_PERMIT)
    @PostMapping("/letters/{id}/steps")
    String create(
            @PathVariable LetterId id,
            @Valid @ModelAttribute("letter") KeepLetter.Done form,
            Officer officer,
            RedirectAttributes redirect) {
        Outcome outcome = keepLetter.keep(id, form, officer);
        switch (outcome) {
            case Outcome.Kept(var application, var action) ->
                Flash.say(redirect, "permit-letter.kept." + action.name().toLowerCase(Locale.ROOT));
            case Outcome.NotPossible(var application) -> Flash.warn(redirect, "permit-letter.not-possible");
            case Outcome.WrongDay(var application) -> Flash.warn(redirect, "permit-letter.wrong-day");
        }
        return "redirect:/applications/" + outcome.application() + "#letters";
    }

    static ResponseEntity<byte[]> answer(byte[] pdf) {
        return new PdfFile(pdf).shown("laiskas");
    }
}
