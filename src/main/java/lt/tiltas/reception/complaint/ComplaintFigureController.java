package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.COUNT_COMPLAINTS;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ComplaintFigureController {

    private final CountComplaints countComplaints;

    ComplaintFigureController(CountComplaints countComplaints) {
        this.countComplaints = countComplaints;
    }

    @Needs(COUNT_COMPLAINTS)
    @GetMapping("/complaint-figures")
    String index(Officer officer, Language language, Model page) {
        page.addAttribute("page", countComplaints.count(officer, language));
        return "reception/complaint/figures";
    }
}
