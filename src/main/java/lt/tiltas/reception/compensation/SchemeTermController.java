package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.OPEN_SCHEME;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SchemeTermController {

    private final ReadSchemes readSchemes;
    private final OpenScheme openScheme;

    SchemeTermController(ReadSchemes readSchemes, OpenScheme openScheme) {
        this.readSchemes = readSchemes;
        this.openScheme = openScheme;
    }

    @Needs(OPEN_SCHEME)
    @PostMapping("/compensation/{code}/terms")
    String create(
            @PathVariable String code,
            @Valid @ModelAttribute("term") Scheme.NewTerm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (openScheme.date(code, form, officer)) {
                case OpenScheme.Outcome.Done() -> {
                    Flash.say(redirect, "scheme.dated");
                    return "redirect:/compensation/" + code;
                }
                case OpenScheme.Outcome.OutsideScheme() -> errors.rejectValue("from", "scheme.error.outside");
                case OpenScheme.Outcome.ValueWrong() -> errors.rejectValue("value", "scheme.error.value");
                case OpenScheme.Outcome.NotKnown(String field) -> errors.rejectValue(field, "Pattern");
                case OpenScheme.Outcome.CodeTaken(), OpenScheme.Outcome.EndsBeforeItBegins() ->
                    throw new IllegalStateException("not of a term");
            }
        }
        page.addAttribute("read", readSchemes.read(code, officer));
        return "reception/compensation/scheme";
    }
}
