package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.OPEN_SCHEME;
import static lt.tiltas.reception.HostRight.VIEW_SCHEMES;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
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
class SchemeController {

    private final ReadSchemes readSchemes;
    private final OpenScheme openScheme;

    SchemeController(ReadSchemes readSchemes, OpenScheme openScheme) {
        this.readSchemes = readSchemes;
        this.openScheme = openScheme;
    }

    @Needs(VIEW_SCHEMES)
    @GetMapping("/compensation")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", readSchemes.list(officer));
        return "reception/compensation/schemes";
    }

    @Needs(VIEW_SCHEMES)
    @GetMapping("/compensation/{code}")
    String show(@PathVariable String code, Officer officer, Model page) {
        page.addAttribute("read", readSchemes.read(code, officer));
        return "reception/compensation/scheme";
    }

    @Needs(OPEN_SCHEME)
    @PostMapping("/compensation")
    String create(
            @Valid @ModelAttribute("scheme") Scheme.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (openScheme.open(form, officer)) {
                case OpenScheme.Outcome.Done() -> {
                    Flash.say(redirect, "scheme.opened");
                    return "redirect:/compensation/" + form.code();
                }
                case OpenScheme.Outcome.CodeTaken() -> errors.rejectValue("code", "scheme.error.taken");
                case OpenScheme.Outcome.EndsBeforeItBegins() ->
                    errors.rejectValue("ground.until", "scheme.error.until");
                case OpenScheme.Outcome.NotKnown(String field) -> errors.rejectValue(field, "Pattern");
                case OpenScheme.Outcome.ValueWrong(), OpenScheme.Outcome.OutsideScheme() ->
                    throw new IllegalStateException("a scheme has no value of its own");
            }
        }
        page.addAttribute("listed", readSchemes.list(officer));
        return "reception/compensation/schemes";
    }
}
