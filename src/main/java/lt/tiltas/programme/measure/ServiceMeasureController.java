package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.VIEW_MEASURES;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeasureRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ServiceMeasureController {

    private final ReadMeasures readMeasures;

    ServiceMeasureController(ReadMeasures readMeasures) {
        this.readMeasures = readMeasures;
    }

    /** A measure that is not known is answered with the first. */
    @Needs(VIEW_MEASURES)
    @GetMapping("/programmes/measures")
    String index(@RequestParam(defaultValue = "") String measure, Officer officer, Language language, Model model) {
        Measure chosen = Measure.of(measure).orElse(Measure.PLAN_OFFERED);
        return readMeasures
                .read(officer, chosen, language)
                .map(page -> {
                    model.addAttribute("page", page);
                    model.addAttribute("locale", language.locale());
                    return "programme/measure/index";
                })
                .orElse("programme/measure/blank");
    }
}
