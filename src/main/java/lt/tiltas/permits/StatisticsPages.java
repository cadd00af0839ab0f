package lt.tiltas.permits;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import lt.tiltas.jobs.Job;
import lt.tiltas.permits.statistics.CountPeople;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of statistics in the menu, and its work at night. */
@Configuration
class StatisticsPages {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);

    @Bean
    MenuEntry statisticsEntry() {
        return new MenuEntry(
                MenuGroup.PERMITS, 47, "menu.statistics", "/permits/statistics", "chart", PermitRight.VIEW_STATISTICS);
    }

    @Bean
    Job permitStatistics(CountPeople count) {
        return new Job("permit-statistics", Schedules.daily(VILNIUS, AT_NIGHT), count::count);
    }
}
