package lt.tiltas.preparedness.scenario;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Which assumption moves the answer most: asked for after the answer, so that nobody waits for it. */
@Controller
class LeverController {

    private final AskWhatIf askWhatIf;

    LeverController(AskWhatIf askWhatIf) {
        this.askWhatIf = askWhatIf;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/scenarios/levers")
    String index(
            @Valid @ModelAttribute("question") Question question,
            BindingResult errors,
            Officer officer,
            HttpServletRequest request,
            Model page) {
        if (errors.hasErrors()) {
            throw new NotHere("question");
        }
        Inputs inputs = askWhatIf.inputs(question, officer);
        if (inputs.fault().isPresent()) {
            throw new NotHere("question");
        }
        page.addAttribute("moves", askWhatIf.moves(inputs));
        page.addAttribute("query", Optional.ofNullable(request.getQueryString()).orElse(""));
        return "preparedness/scenario/levers";
    }
}
