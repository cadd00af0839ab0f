package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;

import jakarta.validation.Valid;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class BlockController {

    private final BlockBed blockBed;
    private final OpenSite openSite;

    BlockController(BlockBed blockBed, OpenSite openSite) {
        this.blockBed = blockBed;
        this.openSite = openSite;
    }

    @Needs(BLOCK_BED)
    @PostMapping("/sites/{id}/blocks")
    String create(
            @PathVariable SiteId id,
            @Valid @ModelAttribute("block") BlockBed.New block,
            BindingResult errors,
            Officer officer,
            Language language,
            Model page,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            switch (blockBed.block(id, block, officer)) {
                case BlockBed.Outcome.Blocked() -> {
                    Flash.say(redirect, "block.made");
                    return "redirect:/sites/" + id;
                }
                case BlockBed.Outcome.BedInUse() -> errors.rejectValue("bed", "block.bed-in-use");
                case BlockBed.Outcome.EndsTooEarly() -> errors.rejectValue("until", "block.ends-too-early");
            }
        }
        page.addAttribute("page", openSite.open(id, new SitePage.Filter(null, null), officer, language));
        return "reception/site/show";
    }

    @Needs(BLOCK_BED)
    @PostMapping("/sites/{id}/blocks/{block}/end")
    String delete(@PathVariable SiteId id, @PathVariable UUID block, Officer officer, RedirectAttributes redirect) {
        blockBed.end(id, block, officer);
        Flash.say(redirect, "block.ended");
        return "redirect:/sites/" + id;
    }
}
