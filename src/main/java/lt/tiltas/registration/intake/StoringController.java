package lt.tiltas.registration.intake;

import static lt.tiltas.registration.RegistrationRight.IMPORT_ARRIVALS;

import jakarta.servlet.http.HttpServletResponse;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.RegistrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The storing of a confirmed list: begun, and looked at while it goes on. */
@Controller
class StoringController {

    private final Storing storing;
    private final OpenIntake openIntake;

    StoringController(Storing storing, OpenIntake openIntake) {
        this.storing = storing;
        this.openIntake = openIntake;
    }

    @Needs(IMPORT_ARRIVALS)
    @PostMapping("/intakes/{id}/storing")
    String create(@PathVariable IntakeId id, Officer officer) {
        storing.begin(id, officer);
        return "redirect:/intakes/" + id;
    }

    /** The bar alone, asked for each second. When there is nothing more to wait for, the whole page is read anew. */
    @Needs(IMPORT_ARRIVALS)
    @GetMapping("/intakes/{id}/storing")
    String show(@PathVariable IntakeId id, Officer officer, HttpServletResponse response, Model model) {
        Intake intake = openIntake.progress(id, officer);
        if (!intake.isStoring() || intake.stalled()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("intake", intake);
        return "registration/intake/progress";
    }
}
