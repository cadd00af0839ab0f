package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlanFileController {

    private final PrintPlan printPlan;

    PlanFileController(PrintPlan printPlan) {
        this.printPlan = printPlan;
    }

    @Needs(WRITE_PLAN)
    @GetMapping("/plan-versions/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable PlanVersionId id, Officer officer) {
        return new PdfFile(printPlan.print(id, officer)).shown("planas");
    }
}
