package lt.tiltas.portal.wish;

import static lt.tiltas.placement.OfferRight.OWN_WISHES;

import lt.tiltas.access.Officer;
import lt.tiltas.placement.OfferRight.Needs;
import lt.tiltas.placement.wish.WishForm;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words are taken to be in the language of the page. */
@Controller
class OwnWishController {

    private final SayWishes sayWishes;

    OwnWishController(SayWishes sayWishes) {
        this.sayWishes = sayWishes;
    }

    @Needs(OWN_WISHES)
    @GetMapping("/my/wishes")
    String edit(Officer officer, Language language, Model page) {
        SayWishes.Page open = sayWishes.open(officer);
        page.addAttribute("page", open);
        page.addAttribute("wish", WishForm.of(open.said(), language.code()));
        return "portal/wish/edit";
    }

    @Needs(OWN_WISHES)
    @PostMapping("/my/wishes")
    String update(
            @ModelAttribute("wish") WishForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        form.check(errors, sayWishes.municipalities());
        if (errors.hasErrors()) {
            page.addAttribute("page", sayWishes.open(officer));
            return "portal/wish/edit";
        }
        sayWishes.say(form, officer);
        Flash.say(redirect, "my.wish.saved");
        return "redirect:/my";
    }
}
