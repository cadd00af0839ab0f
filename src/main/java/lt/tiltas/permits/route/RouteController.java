package lt.tiltas.permits.route;

import static lt.tiltas.permits.PermitRight.READ_ROUTES;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RouteController {

    private final ListRoutes listRoutes;

    RouteController(ListRoutes listRoutes) {
        this.listRoutes = listRoutes;
    }

    @Needs(READ_ROUTES)
    @GetMapping("/permits/routes")
    String index(Officer officer, Model page) {
        page.addAttribute("lines", listRoutes.list(officer));
        return "permits/route/index";
    }
}
