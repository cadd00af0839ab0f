package lt.tiltas.reception.measure;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;

import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight.Needs;
import lt.tiltas.reception.SiteId;
import lt.tiltas.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class MeasureController {

    private final MeasureRooms measureRooms;

    MeasureController(MeasureRooms measureRooms) {
        this.measureRooms = measureRooms;
    }

    @Needs(BLOCK_BED)
    @GetMapping("/sites/{id}/measures")
    String index(@PathVariable SiteId id, Officer officer, Model page) {
        page.addAttribute("house", measureRooms.open(id, officer));
        page.addAttribute("typed", Map.of());
        return "reception/measure/index";
    }

    @Needs(BLOCK_BED)
    @PostMapping("/sites/{id}/measures")
    String create(
            @PathVariable SiteId id,
            @RequestParam Map<String, String> typed,
            Officer officer,
            Model page,
            RedirectAttributes redirect) {
        MeasureRooms.Outcome outcome = measureRooms.measure(id, typed, officer);
        if (outcome.wrong().isEmpty()) {
            Flash.say(redirect, "measure.saved", outcome.rooms());
            return "redirect:/sites/" + id + "/measures";
        }
        var errors = new MapBindingResult(typed, "measure");
        outcome.wrong()
                .forEach((field, text) -> errors.addError(
                        new FieldError("measure", field, text, false, new String[] {"measure.error"}, null, null)));
        page.addAttribute(BindingResult.MODEL_KEY_PREFIX + "measure", errors);
        page.addAttribute("house", measureRooms.open(id, officer));
        page.addAttribute("typed", typed);
        return "reception/measure/index";
    }
}
