package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.VISIT_HOST;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.HostRight.Needs;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class HostVisitController {

    private final ListHostVisits listHostVisits;
    private final RecordHostVisit recordHostVisit;
    private final OpenHostContract openHostContract;

    HostVisitController(
            ListHostVisits listHostVisits, RecordHostVisit recordHostVisit, OpenHostContract openHostContract) {
        this.listHostVisits = listHostVisits;
        this.recordHostVisit = recordHostVisit;
        this.openHostContract = openHostContract;
    }

    @Needs(VISIT_HOST)
    @GetMapping("/host-visits")
    String index(Officer officer, Language language, Model page) {
        page.addAttribute("listed", listHostVisits.list(language, officer));
        return "reception/host/visits";
    }

    @Needs(VISIT_HOST)
    @PostMapping("/host-visits/{id}")
    String create(
            @PathVariable HostVisitId id,
            @Valid @ModelAttribute("visit") Visit.Found form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        HostContractId contract = recordHostVisit.contractOf(id, officer);
        if (!errors.hasErrors()) {
            switch (recordHostVisit.record(id, form, officer)) {
                case RecordHostVisit.Outcome.Recorded(var of, var concern) -> {
                    Flash.say(redirect, concern ? "visit.recorded-concern" : "visit.recorded");
                    return "redirect:/host-contracts/" + of;
                }
                case RecordHostVisit.Outcome.WordsMissing() -> errors.rejectValue("words", "visit.error.words");
                case RecordHostVisit.Outcome.DoneAlready() -> errors.reject("visit.error.done");
            }
        }
        page.addAttribute("page", openHostContract.open(contract, officer));
        return "reception/host/contract";
    }
}
