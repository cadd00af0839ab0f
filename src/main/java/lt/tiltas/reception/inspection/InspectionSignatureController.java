package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An inspection is finished and signed. */
@Controller
class InspectionSignatureController {

    private final SignInspection signInspection;

    InspectionSignatureController(SignInspection signInspection) {
        this.signInspection = signInspection;
    }

    @Needs(INSPECT)
    @PostMapping("/inspections/{id}/signature")
    String create(
            @PathVariable InspectionId id,
            @RequestParam(defaultValue = "") String note,
            Officer officer,
            RedirectAttributes redirect) {
        switch (signInspection.sign(id, note, officer)) {
            case SignInspection.Outcome.Signed(Score score) ->
                Flash.say(redirect, "inspection.signed.now", score.met(), score.asked());
            case SignInspection.Outcome.Incomplete(int standards) ->
                Flash.warn(redirect, "inspection.incomplete", standards);
            case SignInspection.Outcome.NoteTooLong(int longest) ->
                Flash.warn(redirect, "inspection.note-too-long", longest);
            case SignInspection.Outcome.SignedAlready() -> Flash.warn(redirect, "inspection.signed.already");
        }
        return "redirect:/inspections/" + id;
    }
}
