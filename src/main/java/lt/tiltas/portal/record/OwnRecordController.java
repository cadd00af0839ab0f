package lt.tiltas.portal.record;

import static lt.tiltas.portal.PortalRight.OWN_RECORD;

import lt.tiltas.portal.PortalRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class OwnRecordController {

    @Needs(OWN_RECORD)
    @GetMapping("/my/record")
    String index() {
        return "portal/record/index";
    }
}
