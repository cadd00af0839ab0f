package lt.tiltas.preparedness.readiness;

import static lt.tiltas.preparedness.PreparednessRight.RECORD_SITE_TEST;
import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How ready the country is; the number of places asked about stands in the address. */
@Controller
class ReadinessController {

    private final ShowReadiness showReadiness;
    private final RecordTest recordTest;

    ReadinessController(ShowReadiness showReadiness, RecordTest recordTest) {
        this.showReadiness = showReadiness;
        this.recordTest = recordTest;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/readiness")
    String index(
            @Valid @ModelAttribute("asked") Asked asked,
            BindingResult errors,
            SiteTest.Measured measured,
            Officer officer,
            Model page) {
        page.addAttribute("readiness", showReadiness.show(Asked.places(asked, errors), officer));
        page.addAttribute("test", SiteTest.of(measured, showReadiness.today()));
        return "preparedness/readiness/index";
    }

    @Needs(RECORD_SITE_TEST)
    @PostMapping("/preparedness/readiness/tests")
    String create(
            @Valid @ModelAttribute("test") SiteTest test,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (recordTest.record(test, officer)) {
                case RecordTest.Outcome.Recorded(String site) -> {
                    Flash.say(redirect, "readiness.recorded", site);
                    return "redirect:/preparedness/readiness";
                }
                case RecordTest.Outcome.NotYours() -> errors.rejectValue("site", "readiness.not-yours");
                case RecordTest.Outcome.NotYet() -> errors.rejectValue("testedOn", "readiness.not-yet");
            }
        }
        page.addAttribute("asked", Asked.USUAL);
        page.addAttribute("readiness", showReadiness.show(Asked.USUAL.places(), officer));
        return "preparedness/readiness/index";
    }
}
