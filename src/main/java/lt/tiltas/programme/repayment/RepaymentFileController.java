package lt.tiltas.programme.repayment;

import static lt.tiltas.programme.RepaymentRight.VIEW_BALANCE;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.programme.RepaymentPaper;
import lt.tiltas.programme.RepaymentRight.Needs;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter about an overpayment, to print for whoever has no phone. */
@Controller
class RepaymentFileController {

    private final ShowBalance showBalance;
    private final RepaymentPaper repaymentPaper;

    RepaymentFileController(ShowBalance showBalance, RepaymentPaper repaymentPaper) {
        this.showBalance = showBalance;
        this.repaymentPaper = repaymentPaper;
    }

    @Needs(VIEW_BALANCE)
    @GetMapping("/repayments/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable RepaymentId id, Officer officer) {
        ShowBalance.Page page = showBalance.show(id, officer, VIEW_BALANCE);
        return new PdfFile(repaymentPaper.of(page.repayment(id), page.card())).shown("permoka");
    }
}
