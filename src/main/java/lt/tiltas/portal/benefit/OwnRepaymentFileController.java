package lt.tiltas.portal.benefit;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OwnRepaymentFileController {

    private final ShowOwnBenefit showOwnBenefit;

    OwnRepaymentFileController(ShowOwnBenefit showOwnBenefit) {
        this.showOwnBenefit = showOwnBenefit;
    }

    @Needs(OWN_PAGE)
    @GetMapping("/my/repayments/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable RepaymentId id, Officer officer) {
        return new PdfFile(showOwnBenefit.print(id, officer)).kept("permoka");
    }
}
