package lt.tiltas.permits.prolongation;

import static lt.tiltas.permits.PermitRight.ENTER_PROLONGATION;
import static lt.tiltas.permits.PermitRight.VIEW_PROLONGATIONS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.permits.ProlongationId;
import lt.tiltas.permits.prolongation.EnterProlongation.Outcome;
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
class ProlongationController {

    private final ReadProlongations readProlongations;
    private final EnterProlongation enterProlongation;

    ProlongationController(ReadProlongations readProlongations, EnterProlongation enterProlongation) {
        this.readProlongations = readProlongations;
        this.enterProlongation = enterProlongation;
    }

    @Needs(VIEW_PROLONGATIONS)
    @GetMapping("/prolongations")
    String index(Officer officer, Model page) {
        page.addAttribute("rows", readProlongations.all(officer));
        return "permits/prolongation/index";
    }

    @Needs(VIEW_PROLONGATIONS)
    @GetMapping("/prolongations/{id}")
    String show(@PathVariable ProlongationId id, Officer officer, Model page) {
        page.addAttribute("read", readProlongations.one(id, officer));
        return "permits/prolongation/show";
    }

    @Needs(ENTER_PROLONGATION)
    @GetMapping("/prolongations/new")
    String blank() {
        return "permits/prolongation/blank";
    }

    @Needs(ENTER_PROLONGATION)
    @PostMapping("/prolongations")
    String create(
            @Valid @ModelAttribute("prolongation") Prolongation.New form,
            BindingResult errors,
            Officer officer,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "permits/prolongation/blank";
        }
        return switch (enterProlongation.enter(form, officer)) {
            case Outcome.Entered(ProlongationId id) -> {
                Flash.say(redirect, "prolongation.entered");
                yield "redirect:/prolongations/" + id;
            }
            case Outcome.NotFurther() -> {
                errors.rejectValue("toOn", "prolongation.not-further");
                yield "permits/prolongation/blank";
            }
        };
    }
}
