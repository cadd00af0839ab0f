package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.OPEN_MEASURE_CASES;

import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeasureRight.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MeasureCaseController {

    private final ListMeasureCases listMeasureCases;

    MeasureCaseController(ListMeasureCases listMeasureCases) {
        this.listMeasureCases = listMeasureCases;
    }

    @Needs(OPEN_MEASURE_CASES)
    @GetMapping("/programmes/measures/cases")
    String index(
            @RequestParam(defaultValue = "plan-offered") String measure,
            @RequestParam(defaultValue = "0") int page,
            Officer officer,
            Model model) {
        model.addAttribute("listed", listMeasureCases.list(officer, measure, Math.max(page, 0)));
        return "programme/measure/cases";
    }
}
