package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section on one page: saved by each of its buttons, so that nothing typed is lost on the way to a photograph or a defect. */
@Controller
class SectionController {

    private final OpenSection openSection;
    private final SaveSection saveSection;
    private final ReportAnswer reportAnswer;

    SectionController(OpenSection openSection, SaveSection saveSection, ReportAnswer reportAnswer) {
        this.openSection = openSection;
        this.saveSection = saveSection;
        this.reportAnswer = reportAnswer;
    }

    @Needs(INSPECT)
    @GetMapping("/inspections/{id}/sections/{section}")
    String edit(@PathVariable InspectionId id, @PathVariable String section, Officer officer, Model model) {
        SectionPage page = openSection.open(id, section, officer);
        if (!page.page().mine()) {
            return "redirect:/inspections/" + id;
        }
        model.addAttribute("page", page);
        return "reception/inspection/section";
    }

    @Needs(INSPECT)
    @PostMapping("/inspections/{id}/sections/{section}")
    String update(
            @PathVariable InspectionId id,
            @PathVariable String section,
            @RequestParam Map<String, String> fields,
            Officer officer,
            Model model,
            RedirectAttributes redirect,
            Language language,
            HttpServletResponse response) {
        SectionPage before = openSection.open(id, section, officer);
        SectionForm form = SectionForm.typed(before.section(), fields);
        var errors = new MapBindingResult(fields, "section");
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "section", errors);
            model.addAttribute("page", openSection.again(id, section, form, false, officer));
            return "reception/inspection/section";
        }
        return switch (saveSection.save(id, section, form, officer)) {
            case SaveSection.Outcome.Saved() -> onwards(before, fields, officer, language, redirect);
            case SaveSection.Outcome.Closed() -> {
                Flash.warn(redirect, "inspection.signed.already");
                yield "redirect:/inspections/" + id;
            }
            case SaveSection.Outcome.Stale() -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                model.addAttribute("page", openSection.again(id, section, form, true, officer));
                yield "reception/inspection/section";
            }
        };
    }

    /** To the photograph of an indicator, to the defect made of it, to the next section, or back. */
    private String onwards(
            SectionPage page,
            Map<String, String> fields,
            Officer officer,
            Language language,
            RedirectAttributes redirect) {
        String inspection = "/inspections/" + page.page().inspection().id();
        String photo = fields.getOrDefault("photo", "");
        String defect = fields.getOrDefault("defect", "");
        if (page.form().answers().containsKey(photo)) {
            return "redirect:" + inspection + "/photos?indicator=" + photo;
        }
        if (page.form().answers().containsKey(defect)) {
            return reportAnswer
                    .report(page.page().inspection().id(), defect, language, officer)
                    .map(made -> "redirect:/defects/" + made)
                    .orElseGet(() -> {
                        Flash.warn(redirect, "inspection.defect.not-met-only");
                        return "redirect:" + inspection + "/sections/"
                                + page.section().code() + "#a." + defect;
                    });
        }
        Flash.say(redirect, "inspection.section.saved");
        return "redirect:" + inspection
                + (fields.containsKey("next")
                        ? page.next().map(next -> "/sections/" + next).orElse("")
                        : "");
    }
}
