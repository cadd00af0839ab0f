package lt.tiltas.evaluation;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import lt.tiltas.jobs.Job;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What evaluation offers in the menu, and its hourly work. */
@Configuration
class EvaluationPages {

    @Bean
    MenuEntry countryEntry() {
        return new MenuEntry(MenuGroup.COUNTRY, 70, "menu.country", "/country", "chart", EvaluationRight.VIEW_COUNTRY);
    }

    @Bean
    Job nationalFigures(BuildNationalFigures figures) {
        return new Job("national-figures", FixedDelay.ofHours(1), figures::build);
    }
}
