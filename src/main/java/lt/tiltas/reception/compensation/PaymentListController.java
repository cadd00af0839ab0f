package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.LIST_PAYMENTS;
import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
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
class PaymentListController {

    private final OpenPaymentList openPaymentList;
    private final CountPayments countPayments;
    private final Municipalities municipalities;

    PaymentListController(OpenPaymentList openPaymentList, CountPayments countPayments, Municipalities municipalities) {
        this.openPaymentList = openPaymentList;
        this.countPayments = countPayments;
        this.municipalities = municipalities;
    }

    @Needs(VIEW_COMPENSATION)
    @GetMapping("/payment-lists")
    String index(@RequestParam(defaultValue = "0") int page, Officer officer, Language language, Model model) {
        return index(page, officer, language, model, "reception/compensation/lists");
    }

    /** Counting the same month again is the same list again. */
    @Needs(LIST_PAYMENTS)
    @PostMapping("/payment-lists")
    String create(
            @Valid @ModelAttribute("wanted") PaymentList.New form,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (countPayments.count(form, officer)) {
                case CountPayments.Outcome.Counted(var id) -> {
                    Flash.say(redirect, "payment.counted");
                    return "redirect:/payment-lists/" + id;
                }
                case CountPayments.Outcome.Closed(var id) -> {
                    Flash.warn(redirect, "payment.closed");
                    return "redirect:/payment-lists/" + id;
                }
                case CountPayments.Outcome.NotOurs() -> errors.rejectValue("municipality", "payment.error.not-ours");
                case CountPayments.Outcome.TooEarly() -> errors.rejectValue("month", "payment.error.month");
            }
        }
        return index(0, officer, language, page, "reception/compensation/lists");
    }

    @Needs(VIEW_COMPENSATION)
    @GetMapping("/payment-lists/{id}")
    String show(@PathVariable PaymentListId id, Officer officer, Language language, Model page) {
        page.addAttribute("page", openPaymentList.open(id, officer));
        page.addAttribute("municipalities", municipalities.names(language));
        return "reception/compensation/list";
    }

    private String index(int page, Officer officer, Language language, Model model, String view) {
        model.addAttribute("listed", openPaymentList.list(page, officer));
        model.addAttribute("municipalities", municipalities.names(language));
        model.addAttribute("own", officer.organisation().value());
        return view;
    }
}
