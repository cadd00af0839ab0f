package lt.tiltas.preparedness.run;

import static lt.tiltas.preparedness.PreparednessRight.TRY_SCENARIOS;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.preparedness.scenario.FreezeQuestion;
import lt.tiltas.preparedness.scenario.Question;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions under their names. What is kept is the question that stands in the address. */
@Controller
class KeptScenarioController {

    private static final int LONGEST = 2_000;

    private final ReadKept readKept;
    private final KeepQuestion keepQuestion;
    private final FreezeQuestion freezeQuestion;

    KeptScenarioController(ReadKept readKept, KeepQuestion keepQuestion, FreezeQuestion freezeQuestion) {
        this.readKept = readKept;
        this.keepQuestion = keepQuestion;
        this.freezeQuestion = freezeQuestion;
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/runs")
    String index(Officer officer, Model page) {
        page.addAttribute("page", readKept.list(officer));
        return "preparedness/run/index";
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/scenarios/new")
    String blank(
            @Valid @ModelAttribute("question") Question question,
            BindingResult wrong,
            Officer officer,
            HttpServletRequest request,
            Model page) {
        whole(question, wrong, officer);
        page.addAttribute("keep", KeptScenario.New.blank());
        return page(page, request);
    }

    @Needs(TRY_SCENARIOS)
    @PostMapping("/preparedness/scenarios")
    String create(
            @Valid @ModelAttribute("keep") KeptScenario.New form,
            BindingResult errors,
            @Valid @ModelAttribute("question") Question question,
            BindingResult wrong,
            Officer officer,
            HttpServletRequest request,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(page, request);
        }
        whole(question, wrong, officer);
        KeepQuestion.Kept kept = keepQuestion.keep(form, question, address(request), officer);
        Flash.say(redirect, "kept.kept", form.title(), kept.version());
        return "redirect:/preparedness/runs/" + kept.run();
    }

    @Needs(TRY_SCENARIOS)
    @GetMapping("/preparedness/scenarios/{keptScenario}")
    String show(@PathVariable("keptScenario") UUID scenario, Officer officer, Model page) {
        page.addAttribute("page", readKept.scenario(scenario, officer));
        return "preparedness/run/scenario";
    }

    /** A question that could not be answered is not kept either. */
    private void whole(Question question, BindingResult wrong, Officer officer) {
        if (wrong.hasErrors() || freezeQuestion.isBeyondAsking(question, officer)) {
            throw new NotHere("question");
        }
    }

    private static String page(Model page, HttpServletRequest request) {
        page.addAttribute("address", address(request));
        return "preparedness/run/blank";
    }

    /** The question alone, without the language that it was read in. */
    private static String address(HttpServletRequest request) {
        String address = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("language="))
                .collect(Collectors.joining("&"));
        if (address.length() > LONGEST) {
            throw new NotHere("question");
        }
        return address;
    }
}
