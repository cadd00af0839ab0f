package lt.tiltas.administration.looks;

import static lt.tiltas.administration.AdministrationRight.NAME_PEOPLE_OF_LOOK;

import jakarta.validation.Valid;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AdministrationRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DisclosureController {

    private final DisclosePeople disclosePeople;
    private final OpenLook openLook;

    DisclosureController(DisclosePeople disclosePeople, OpenLook openLook) {
        this.disclosePeople = disclosePeople;
        this.openLook = openLook;
    }

    @Needs(NAME_PEOPLE_OF_LOOK)
    @PostMapping("/looks/{look}/disclosure")
    String create(
            @PathVariable LookId look,
            @Valid @ModelAttribute("disclosure") DisclosePeople.Reason reason,
            BindingResult errors,
            Officer officer,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("page", openLook.open(look, officer));
            return "administration/looks/show";
        }
        disclosePeople.disclose(look, reason, officer);
        return "redirect:/looks/" + look;
    }
}
