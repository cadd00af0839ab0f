package lt.tiltas.portal.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AgreementRight.Needs;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.agreement.OwnPlans;
import lt.tiltas.programme.agreement.ProposeChange;
import lt.tiltas.web.Language;
import lt.tiltas.web.PdfFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class OwnPlanController {

    private final OwnPlans ownPlans;

    OwnPlanController(OwnPlans ownPlans) {
        this.ownPlans = ownPlans;
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/programme/plan")
    String index(Officer officer, Language language, Model page) {
        page.addAttribute("page", ownPlans.show(officer));
        page.addAttribute("change", new ProposeChange.New(UUID.randomUUID(), "", language.code()));
        return "portal/agreement/show";
    }

    @Needs(OWN_AGREEMENT)
    @GetMapping("/my/plan-versions/{id}.pdf")
    ResponseEntity<byte[]> show(@PathVariable PlanVersionId id, Officer officer) {
        return new PdfFile(ownPlans.print(id, officer)).kept("planas");
    }
}
