package lt.tiltas.desk.home;

import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Open;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start of each role's day. */
@Controller
class HomeController {

    @Open
    @GetMapping("/")
    String show() {
        Optional<Officer> officer = CurrentOfficer.get();
        return "redirect:" + officer.map(HomeController::start).orElse("/sign-in");
    }

    private static String start(Officer officer) {
        return switch (officer.role()) {
            case REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER, FINANCE -> "/desk";
            case ANALYST -> "/country";
            case DPO -> "/looks";
            case ADMIN -> "/accounts";
            case NEWCOMER, SYSTEM -> "/my";
        };
    }
}
