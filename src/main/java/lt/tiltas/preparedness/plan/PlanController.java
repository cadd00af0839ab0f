package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.KEEP_PLAN;
import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.PreparednessRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of today, as page and as paper, and its adoption. */
@Controller
class PlanController {

    private final ReadPlan readPlan;
    private final AdoptPlan adoptPlan;
    private final TellOfPlan tellOfPlan;

    PlanController(ReadPlan readPlan, AdoptPlan adoptPlan, TellOfPlan tellOfPlan) {
        this.readPlan = readPlan;
        this.adoptPlan = adoptPlan;
        this.tellOfPlan = tellOfPlan;
    }

    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/plan")
    String index(Officer officer, Language language, Model page) {
        page.addAttribute("version", Version.New.blank(readPlan.today()));
        return shown(officer, language, page);
    }

    private String shown(Officer officer, Language language, Model page) {
        page.addAttribute("plan", readPlan.read(language, officer));
        return "preparedness/plan/index";
    }

    /** A draft: nobody has adopted it. */
    @Needs(VIEW_READINESS)
    @GetMapping("/preparedness/plan.pdf")
    String show(Officer officer, Language language, Model page) {
        page.addAttribute("head", PaperHead.draft(readPlan.today()));
        page.addAttribute("parts", readPlan.parts(language, officer));
        page.addAttribute("file", "tiltas-plan");
        return "pdf:preparedness/plan/paper";
    }

    @Needs(KEEP_PLAN)
    @PostMapping("/preparedness/plan/versions")
    String create(
            @Valid @ModelAttribute("version") Version.New version,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (adoptPlan.adopt(version, officer)) {
                case AdoptPlan.Outcome.Adopted(int number) -> {
                    Flash.say(redirect, "plan.adopted", number);
                    return "redirect:/preparedness/plan";
                }
                case AdoptPlan.Outcome.NotYet() -> errors.rejectValue("adoptedOn", "plan.not-yet");
            }
        }
        return shown(officer, language, page);
    }

    @Needs(KEEP_PLAN)
    @PostMapping("/preparedness/plan/notices")
    String update(
            @Valid @ModelAttribute("planNotice") Version.Notice.New notice,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (tellOfPlan.tell(notice, officer)) {
                case TellOfPlan.Outcome.Recorded() -> {
                    Flash.say(redirect, "plan.told");
                    return "redirect:/preparedness/plan";
                }
                case TellOfPlan.Outcome.NoVersion() -> errors.rejectValue("version", "plan.no-version");
                case TellOfPlan.Outcome.WrongDay() -> errors.rejectValue("toldOn", "plan.wrong-day");
            }
        }
        page.addAttribute("version", Version.New.blank(readPlan.today()));
        return shown(officer, language, page);
    }
}
