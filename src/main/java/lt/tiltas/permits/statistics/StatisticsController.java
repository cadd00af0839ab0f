package lt.tiltas.permits.statistics;

import static lt.tiltas.permits.PermitRight.VIEW_STATISTICS;

import lt.tiltas.access.Officer;
import lt.tiltas.permits.PermitRight.Needs;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StatisticsController {

    private final ReadStatistics readStatistics;

    StatisticsController(ReadStatistics readStatistics) {
        this.readStatistics = readStatistics;
    }

    /** What is asked for and is not there is answered with the first measure and the last month. */
    @Needs(VIEW_STATISTICS)
    @GetMapping("/permits/statistics")
    String index(
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String month,
            Officer officer,
            Language language,
            Model page) {
        return readStatistics
                .read(officer)
                .map(tables -> {
                    page.addAttribute("page", StatisticsPage.of(tables, Measure.of(measure), month, language.locale()));
                    return "permits/statistics/index";
                })
                .orElse("permits/statistics/blank");
    }
}
