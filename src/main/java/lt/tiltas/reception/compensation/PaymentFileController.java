package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.VIEW_COMPENSATION;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PaymentFileController {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final OpenPaymentList openPaymentList;
    private final PaymentFile paymentFile;

    PaymentFileController(OpenPaymentList openPaymentList, PaymentFile paymentFile) {
        this.openPaymentList = openPaymentList;
        this.paymentFile = paymentFile;
    }

    @Needs(VIEW_COMPENSATION)
    @GetMapping("/payment-lists/{id}/sheet")
    ResponseEntity<byte[]> show(@PathVariable PaymentListId id, Officer officer, Language language) {
        OpenPaymentList.Page page = openPaymentList.open(id, officer);
        String name = "payments-" + page.list().org() + "-" + page.list().month() + ".xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, SPREADSHEET)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(paymentFile.write(page, language));
    }
}
