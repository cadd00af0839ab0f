package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.MEND_DEFECT;
import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
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
class DefectController {

    private final ListDefects listDefects;
    private final ReportDefect reportDefect;
    private final OpenDefect openDefect;
    private final CorrectDefect correctDefect;

    DefectController(
            ListDefects listDefects, ReportDefect reportDefect, OpenDefect openDefect, CorrectDefect correctDefect) {
        this.listDefects = listDefects;
        this.reportDefect = reportDefect;
        this.openDefect = openDefect;
        this.correctDefect = correctDefect;
    }

    @Needs(REPORT_DEFECT)
    @GetMapping("/defects")
    String index(
            @ModelAttribute("asked") ListDefects.Asked asked,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", listDefects.list(asked, page, officer));
        return "reception/defect/index";
    }

    @Needs(REPORT_DEFECT)
    @GetMapping("/sites/{id}/defects/new")
    String blank(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("defect", new DefectForm(new DefectId(UUID.randomUUID()), null, null, null, false, null));
        page.addAttribute("house", reportDefect.house(id, officer));
        return "reception/defect/blank";
    }

    @Needs(REPORT_DEFECT)
    @PostMapping("/sites/{id}/defects")
    String create(
            @PathVariable SiteId id,
            @ModelAttribute("defect") DefectForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        ReportDefect.House house = reportDefect.house(id, officer);
        form.check(house.roomIds(), errors);
        if (errors.hasErrors()) {
            page.addAttribute("house", house);
            return "reception/defect/blank";
        }
        DefectId made = reportDefect.report(id, form, officer);
        Flash.say(redirect, "defect.reported");
        return "redirect:/defects/" + made;
    }

    @Needs(REPORT_DEFECT)
    @GetMapping("/defects/{id}")
    String show(@PathVariable DefectId id, Officer officer, Model model) {
        OpenDefect.Page page = openDefect.open(id, officer);
        model.addAttribute("page", page);
        model.addAttribute("move", MoveForm.of(page.defect()));
        return "reception/defect/show";
    }

    @Needs(MEND_DEFECT)
    @GetMapping("/defects/{id}/edit")
    String edit(@PathVariable DefectId id, Officer officer, Model page) {
        Defect defect = correctDefect.open(id, officer);
        page.addAttribute("defect", DefectForm.of(defect));
        page.addAttribute("house", reportDefect.house(defect.where().site(), officer));
        page.addAttribute("id", id);
        return "reception/defect/edit";
    }

    @Needs(MEND_DEFECT)
    @PostMapping("/defects/{id}/edit")
    String update(
            @PathVariable DefectId id,
            @ModelAttribute("defect") DefectForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        Defect defect = correctDefect.open(id, officer);
        ReportDefect.House house = reportDefect.house(defect.where().site(), officer);
        form.check(house.roomIds(), errors);
        if (errors.hasErrors()) {
            page.addAttribute("house", house);
            page.addAttribute("id", id);
            return "reception/defect/edit";
        }
        switch (correctDefect.correct(id, form, officer)) {
            case CorrectDefect.Outcome.Corrected() -> Flash.say(redirect, "defect.corrected");
            case CorrectDefect.Outcome.Stale() -> Flash.warn(redirect, "defect.stale");
        }
        return "redirect:/defects/" + id;
    }
}
