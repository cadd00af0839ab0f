package lt.tiltas.programme;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import lt.tiltas.jobs.Job;
import lt.tiltas.programme.measure.CountMeasures;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of measures in the menu, and its work: right after the first start, and once a day. */
@Configuration
class MeasurePages {

    @Bean
    MenuEntry measuresEntry() {
        return new MenuEntry(
                MenuGroup.PROGRAMME, 69, "menu.measures", "/programmes/measures", "chart", MeasureRight.VIEW_MEASURES);
    }

    @Bean
    Job programmeMeasures(CountMeasures count) {
        return new Job("programme-measures", FixedDelay.ofHours(24), count::count);
    }
}
