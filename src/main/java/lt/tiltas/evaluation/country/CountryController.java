package lt.tiltas.evaluation.country;

import static lt.tiltas.evaluation.EvaluationRight.VIEW_COUNTRY;

import lt.tiltas.access.Officer;
import lt.tiltas.evaluation.EvaluationRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CountryController {

    private final SeeCountry seeCountry;

    CountryController(SeeCountry seeCountry) {
        this.seeCountry = seeCountry;
    }

    @Needs(VIEW_COUNTRY)
    @GetMapping("/country")
    String index(@RequestParam(defaultValue = "") String measure, Officer officer, Language language, Model page) {
        page.addAttribute("works", seeCountry.works(officer));
        return seeCountry
                .see(officer, language)
                .map(snapshot -> {
                    Theme theme = Theme.of(measure, snapshot.themes());
                    page.addAttribute("page", new CountryPage(snapshot, theme, language.locale()));
                    return "evaluation/country/index";
                })
                .orElse("evaluation/country/blank");
    }

    @Needs(VIEW_COUNTRY)
    @GetMapping("/country/{code:[0-9]{1,3}}")
    String show(@PathVariable int code, Officer officer, Language language, Model page) {
        page.addAttribute("page", new MunicipalityPage(seeCountry.see(code, officer, language), language.locale()));
        return "evaluation/country/show";
    }
}
