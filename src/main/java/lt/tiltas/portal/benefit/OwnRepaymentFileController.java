package lt.tiltas.portal.benefit;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import lt.tiltas.access.Officer;
import lt.tiltas.portal.PortalRight.Needs;
import lt.tiltas.programme.RepaymentId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"permoka.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(showOwnBenefit.print(id, officer));
    }
}
