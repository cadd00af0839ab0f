package lt.tiltas.preparedness.scenario;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
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
        if (!errors.hasErrors()) {
            askWhatIf.fault(question, officer).ifPresent(fault -> errors.rejectValue(fault.field(), fault.key()));
        }
        boolean opened = whole == null && question.equals(NOTHING) && !errors.hasErrors();
        int runs = moving == null && !opened ? AskWhatIf.WHOLE : AskWhatIf.QUICK;
        Answer answer = askWhatIf.ask(errors.hasErrors() ? NOTHING : question, runs, officer);
        String query =
                Optional.ofNullable(request.getQueryString()).orElse("").replaceAll("&?(moving|whole)=[^&]*", "");
        page.addAttribute("page", new ScenarioPage(answer, errors.hasErrors() ? "" : query, opened));
        return "preparedness/scenario/index";
    }
}
