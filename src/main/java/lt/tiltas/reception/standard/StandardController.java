package lt.tiltas.reception.standard;

import static lt.tiltas.reception.ReceptionRight.DATE_STANDARD;
import static lt.tiltas.reception.ReceptionRight.VIEW_STANDARDS;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
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
class StandardController {

    private final ReadStandards readStandards;
    private final DateStandard dateStandard;

    StandardController(ReadStandards readStandards, DateStandard dateStandard) {
        this.readStandards = readStandards;
        this.dateStandard = dateStandard;
    }

    @Needs(VIEW_STANDARDS)
    @GetMapping("/standards")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", readStandards.all(officer));
        return "reception/standard/index";
    }

    @Needs(VIEW_STANDARDS)
    @GetMapping("/standards/{code}")
    String show(@PathVariable String code, Officer officer, Model page) {
        ReadStandards.Read read = readStandards.one(code, officer);
        page.addAttribute("read", read);
        page.addAttribute("text", StandardForm.after(read.now().words(), read.today()));
        return "reception/standard/show";
    }

    @Needs(DATE_STANDARD)
    @PostMapping("/standards/{code}/texts")
    String create(
            @PathVariable String code,
            @ModelAttribute("text") StandardForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        ReadStandards.Read read = readStandards.one(code, officer);
        form.check(read.measured(), errors);
        if (errors.hasErrors()) {
            page.addAttribute("read", read);
            return "reception/standard/show";
        }
        dateStandard.date(code, form, officer);
        Flash.say(redirect, "standard.dated", String.valueOf(form.from()));
        return "redirect:/standards/" + code;
    }
}
