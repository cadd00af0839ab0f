package lt.tiltas.placement.wish;

import static lt.tiltas.placement.OfferRight.VIEW_WISHES;
import static lt.tiltas.placement.OfferRight.WRITE_WISHES;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class WishController {

    private final WriteWishes writeWishes;
    private final Municipalities municipalities;

    WishController(WriteWishes writeWishes, Municipalities municipalities) {
        this.writeWishes = writeWishes;
        this.municipalities = municipalities;
    }

    @Needs(VIEW_WISHES)
    @GetMapping("/households/{id}/wishes")
    String show(@PathVariable HouseholdId id, Officer officer, Model page) {
        page.addAttribute("page", writeWishes.open(id, officer));
        return "placement/wish/show";
    }

    @Needs(WRITE_WISHES)
    @GetMapping("/households/{id}/wishes/edit")
    String edit(@PathVariable HouseholdId id, Officer officer, Model page) {
        WriteWishes.Page open = writeWishes.open(id, officer);
        page.addAttribute("page", open);
        page.addAttribute("wish", WishForm.of(open.said(), open.card().contact().language()));
        return "placement/wish/edit";
    }

    @Needs(WRITE_WISHES)
    @PostMapping("/households/{id}/wishes")
    String update(
            @PathVariable HouseholdId id,
            @ModelAttribute("wish") WishForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        form.check(errors, municipalities.codes());
        if (errors.hasErrors()) {
            page.addAttribute("page", writeWishes.open(id, officer));
            return "placement/wish/edit";
        }
        writeWishes.write(id, form, officer);
        Flash.say(redirect, "wish.saved");
        return "redirect:/households/" + id + "/wishes";
    }
}
