package lt.tiltas.law.rule;

import static lt.tiltas.law.LawRight.DATE_RULE;
import static lt.tiltas.law.LawRight.READ_RULE;
import static lt.tiltas.law.LawRight.VIEW_RULES;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.law.LawRight.Needs;
import lt.tiltas.law.rule.DateRule.Outcome;
import lt.tiltas.law.rule.ReadRules.Read;
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
class RuleController {

    private final ReadRules readRules;
    private final DateRule dateRule;

    RuleController(ReadRules readRules, DateRule dateRule) {
        this.readRules = readRules;
        this.dateRule = dateRule;
    }

    @Needs(VIEW_RULES)
    @GetMapping("/rules")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", readRules.all(officer));
        return "law/rule/index";
    }

    @Needs(READ_RULE)
    @GetMapping("/rules/{code}")
    String show(@PathVariable String code, Officer officer, Model page) {
        Read read = readRules.one(code, officer);
        page.addAttribute("value", Rule.New.after(read.now(), read.today()));
        return page(read, page);
    }

    @Needs(DATE_RULE)
    @PostMapping("/rules/{code}/values")
    String create(
            @PathVariable String code,
            @Valid @ModelAttribute("value") Rule.New form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(readRules.one(code, officer), page);
        }
        return switch (dateRule.date(code, form, officer)) {
            case Outcome.Dated() -> {
                Flash.say(redirect, "rule.dated", form.from().toString());
                yield "redirect:/rules/" + code;
            }
            case Outcome.Unreadable(String unit) -> {
                errors.rejectValue("value", "rule.unreadable." + unit);
                yield page(readRules.one(code, officer), page);
            }
        };
    }

    private static String page(Read read, Model page) {
        page.addAttribute("read", read);
        return "law/rule/show";
    }
}
