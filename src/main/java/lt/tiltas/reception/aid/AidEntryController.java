package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import jakarta.validation.Valid;
import java.util.Set;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.CareRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something comes into the store, is written off, or goes to another house. */
@Controller
class AidEntryController {

    private static final Set<String> WAYS = Set.of("bought", "donated", "written_off", "moved_out");

    private final BookAid bookAid;
    private final OpenEntry openEntry;

    AidEntryController(BookAid bookAid, OpenEntry openEntry) {
        this.bookAid = bookAid;
        this.openEntry = openEntry;
    }

    @Needs(KEEP_STORE)
    @GetMapping("/sites/{id}/aid/new")
    String blank(
            @PathVariable SiteId id, @RequestParam(defaultValue = "bought") String way, Officer officer, Model page) {
        page.addAttribute("page", openEntry.open(id, officer));
        page.addAttribute("entry", AidForm.empty(known(way)));
        return "reception/aid/entry";
    }

    @Needs(KEEP_STORE)
    @PostMapping("/sites/{id}/aid/entries")
    String create(
            @PathVariable SiteId id,
            @Valid @ModelAttribute("entry") AidForm form,
            BindingResult errors,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        OpenEntry.Page opened = openEntry.open(id, officer);
        if (!errors.hasErrors()) {
            switch (bookAid.book(id, form, officer)) {
                case BookAid.Outcome.Booked() -> {
                    Flash.say(redirect, "aid.booked." + form.way());
                    return "redirect:/sites/" + id + "/aid";
                }
                case BookAid.Outcome.NoSuchKind() -> errors.rejectValue("kind", "aid.no-such-kind");
                case BookAid.Outcome.NotEnough(int left) ->
                    errors.rejectValue("quantity", "aid.not-enough", new Object[] {left}, null);
                case BookAid.Outcome.Missing(String field) -> errors.rejectValue(field, "aid.missing." + field);
            }
        }
        page.addAttribute("page", opened);
        return "reception/aid/entry";
    }

    private static String known(String way) {
        if (!WAYS.contains(way)) {
            throw new NotHere("way");
        }
        return way;
    }
}
