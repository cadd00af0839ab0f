package lt.tiltas.law.amount;

import static lt.tiltas.law.LawRight.DATE_RULE;
import static lt.tiltas.law.LawRight.READ_RULE;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.law.LawRight.Needs;
import lt.tiltas.law.amount.DateAmounts.Outcome;
import lt.tiltas.law.amount.ReadAmounts.Read;
import lt.tiltas.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AmountController {

    private final ReadAmounts readAmounts;
    private final DateAmounts dateAmounts;

    AmountController(ReadAmounts readAmounts, DateAmounts dateAmounts) {
        this.readAmounts = readAmounts;
        this.dateAmounts = dateAmounts;
    }

    @Needs(READ_RULE)
    @GetMapping("/amounts")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", readAmounts.all(officer));
        return "law/amount/index";
    }

    @Needs(READ_RULE)
    @GetMapping("/amounts/{decision}")
    String show(@PathVariable String decision, Officer officer, Model page) {
        Read read = readAmounts.one(decision, officer);
        AmountForm form = AmountForm.after(read.now().table(), read.today());
        page.addAttribute("table", form);
        return page(read, form, page);
    }

    @Needs(DATE_RULE)
    @PostMapping("/amounts/{decision}")
    String create(
            @PathVariable String decision,
            @Valid @ModelAttribute("table") AmountForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (dateAmounts.date(decision, form, officer)) {
                case Outcome.Dated() -> {
                    Flash.say(redirect, "amount.dated", form.from().toString());
                    return "redirect:/amounts/" + decision;
                }
                case Outcome.Unreadable(int line, String field) ->
                    errors.rejectValue("rows[" + line + "]." + field, "amount.unreadable");
                case Outcome.Gaps() -> errors.reject("amount.gaps");
            }
        }
        return page(readAmounts.one(decision, officer), form, page);
    }

    /** @param form null when it could not be read at all */
    private static String page(Read read, @Nullable AmountForm form, Model page) {
        AmountForm shown = form == null || form.rows().isEmpty()
                ? AmountForm.after(read.now().table(), read.today())
                : form;
        page.addAttribute("read", read);
        page.addAttribute("lines", shown.rows().size());
        return "law/amount/show";
    }
}
