package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A payment list to be signed. */
@Controller
class PaymentPaperController {

    private final OpenPaymentList openPaymentList;

    PaymentPaperController(OpenPaymentList openPaymentList) {
        this.openPaymentList = openPaymentList;
    }

    @Needs(VIEW_COMPENSATION)
    @GetMapping("/payment-lists/{id}/paper")
    String show(@PathVariable PaymentListId id, Officer officer, Model page) {
        OpenPaymentList.Page list = openPaymentList.open(id, officer);
        page.addAttribute("page", list);
        page.addAttribute(
                "file", "payments-" + list.list().org() + "-" + list.list().month());
        return "pdf:reception/compensation/listpaper";
    }
}
