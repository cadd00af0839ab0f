package lt.tiltas.reception.request;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BedRequestController {

    private final ListBedRequests listBedRequests;

    BedRequestController(ListBedRequests listBedRequests) {
        this.listBedRequests = listBedRequests;
    }

    @Needs(GIVE_BED)
    @GetMapping("/beds/requests")
    String index(Officer officer, Model page) {
        page.addAttribute("listed", listBedRequests.list(officer));
        return "reception/request/index";
    }
}
