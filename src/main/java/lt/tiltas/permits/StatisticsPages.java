package lt.tiltas.permits;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import lt.tiltas.jobs.Job;
import lt.tiltas.permits.statistics.CountPeople;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of statistics in the menu, and its work: right after the first start, and once a day. */
@Configuration
class StatisticsPages {

    @Bean
    MenuEntry statisticsEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS, 47, "menu.statistics", "/permits/statistics", "chart", PermitRight.VIEW_STATISTICS);
    }

    @Bean
    Job permitStatistics(CountPeople count) {
        return new Job("permit-statistics", FixedDelay.ofHours(24), count::count);
    }
}
