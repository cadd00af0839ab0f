package lt.tiltas.preparedness.assume;

import static lt.tiltas.preparedness.PreparednessRight.VIEW_ASSUMPTIONS;
import static lt.tiltas.preparedness.PreparednessRight.WRITE_ASSUMPTION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
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
class ThresholdController {

    private final ReadAssumptions readAssumptions;
    private final WriteThreshold writeThreshold;

    ThresholdController(ReadAssumptions readAssumptions, WriteThreshold writeThreshold) {
        this.readAssumptions = readAssumptions;
        this.writeThreshold = writeThreshold;
    }

    @Needs(VIEW_ASSUMPTIONS)
    @GetMapping("/preparedness/thresholds/{threshold}")
    String show(@PathVariable("threshold") String code, Officer officer, Model page) {
        var read = readAssumptions.threshold(code, officer);
        page.addAttribute("threshold", ThresholdRow.New.after(read.now(), read.today()));
        page.addAttribute("read", read);
        return "preparedness/assume/threshold";
    }

    @Needs(WRITE_ASSUMPTION)
    @PostMapping("/preparedness/thresholds/{threshold}")
    String create(
            @PathVariable("threshold") String code,
            @Valid @ModelAttribute("threshold") ThresholdRow.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (writeThreshold.write(code, form, officer)) {
                case WriteThreshold.Outcome.Written() -> {
                    Flash.say(redirect, "assume.written", String.valueOf(form.from()));
                    return "redirect:/preparedness/thresholds/" + code;
                }
                case WriteThreshold.Outcome.Unreadable(String field) ->
                    errors.rejectValue(field, "assume.unreadable-threshold");
                case WriteThreshold.Outcome.TheWrongWayRound() -> errors.rejectValue("off", "assume.wrong-way-round");
            }
        }
        page.addAttribute("read", readAssumptions.threshold(code, officer));
        return "preparedness/assume/threshold";
    }
}
