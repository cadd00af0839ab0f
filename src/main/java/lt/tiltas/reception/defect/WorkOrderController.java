package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The work order on paper, for whoever comes to mend it: no name of anybody who lives there. */
@Controller
class WorkOrderController {

    private final OpenDefect openDefect;

    WorkOrderController(OpenDefect openDefect) {
        this.openDefect = openDefect;
    }

    @Needs(REPORT_DEFECT)
    @GetMapping("/defects/{id}/order")
    String show(@PathVariable DefectId id, Officer officer, Model page) {
        page.addAttribute("page", openDefect.open(id, officer));
        return "reception/defect/order";
    }
}
