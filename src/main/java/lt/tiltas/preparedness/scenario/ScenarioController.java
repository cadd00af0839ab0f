package lt.tiltas.preparedness.scenario;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.preparedness.scenario.ScenarioPage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The question stands in the address, so that it can be sent to somebody; nothing is kept. */
@Controller
class ScenarioController {

    private static final Question NOTHING = new Question(null, null, null, null, null, null, null, null, null);

    private final AskWhatIf askWhatIf;

    ScenarioController(AskWhatIf askWhatIf) {
        this.askWhatIf = askWhatIf;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/scenarios")
    String index(
            @Valid @ModelAttribute("question") Question question,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String moving,
            @RequestParam(required = false) @Nullable String whole,
            Officer officer,
            HttpServletRequest request,
            Model page) {
        Inputs inputs = askWhatIf.inputs(errors.hasErrors() ? NOTHING : question, officer);
        inputs.fault().ifPresent(fault -> errors.rejectValue(fault.field(), fault.key()));
        boolean follows = request.getHeader("HX-Request") != null || moving != null;
        if (errors.hasErrors() && follows) {
            return "preparedness/scenario/wrong";
        }
        Stage stage = moving != null
                ? Stage.MOVING
                : whole == null && question.equals(NOTHING) && !errors.hasErrors() ? Stage.OPENED : Stage.ASKED;
        String query = errors.hasErrors() ? "" : asked(request);
        page.addAttribute(
                "page",
                new ScenarioPage(
                        answer(errors.hasErrors() ? askWhatIf.inputs(NOTHING, officer) : inputs, stage), query, stage));
        return follows ? "preparedness/scenario/outlook" : "preparedness/scenario/index";
    }

    private Answer answer(Inputs inputs, Stage stage) {
        return switch (stage) {
            case OPENED -> askWhatIf.whole(inputs, AskWhatIf.QUICK);
            case MOVING -> askWhatIf.moving(inputs);
            case ASKED -> askWhatIf.whole(inputs, AskWhatIf.WHOLE);
        };
    }

    private static String asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).orElse("").replaceAll("&?(moving|whole)=[^&]*", "");
    }
}
