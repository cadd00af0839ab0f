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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AssumptionController {

    private final ReadAssumptions readAssumptions;
    private final WriteAssumption writeAssumption;

    AssumptionController(ReadAssumptions readAssumptions, WriteAssumption writeAssumption) {
        this.readAssumptions = readAssumptions;
        this.writeAssumption = writeAssumption;
    }

    @Needs(VIEW_ASSUMPTIONS)
    @GetMapping("/preparedness/assumptions")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", readAssumptions.list(officer));
        return "preparedness/assume/index";
    }

    @Needs(VIEW_ASSUMPTIONS)
    @GetMapping("/preparedness/assumptions/{assumption}")
    String show(
            @PathVariable String assumption,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String source,
            Officer officer,
            Model page) {
        var read = readAssumptions.assumption(assumption, officer);
        page.addAttribute(
                "assumed", AssumptionRow.New.after(read.now(), read.today()).measured(Written.number(value), source));
        page.addAttribute("read", read);
        return "preparedness/assume/show";
    }

    @Needs(WRITE_ASSUMPTION)
    @PostMapping("/preparedness/assumptions/{assumption}")
    String create(
            @PathVariable String assumption,
            @Valid @ModelAttribute("assumed") AssumptionRow.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (writeAssumption.write(assumption, form, officer)) {
                case WriteAssumption.Outcome.Written() -> {
                    Flash.say(redirect, "assume.written", String.valueOf(form.from()));
                    return "redirect:/preparedness/assumptions/" + assumption;
                }
                case WriteAssumption.Outcome.Unreadable(String field) -> errors.rejectValue(field, "assume.unreadable");
                case WriteAssumption.Outcome.OutOfRange() -> errors.rejectValue("value", "assume.out-of-range");
                case WriteAssumption.Outcome.MoreThanAll() -> errors.rejectValue("high", "assume.more-than-all");
                case WriteAssumption.Outcome.Unusable() -> errors.rejectValue("value", "assume.unusable");
            }
        }
        page.addAttribute("read", readAssumptions.assumption(assumption, officer));
        return "preparedness/assume/show";
    }
}
