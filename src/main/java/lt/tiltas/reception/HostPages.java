package lt.tiltas.reception;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import lt.tiltas.jobs.Job;
import lt.tiltas.reception.alert.WatchPlaces;
import lt.tiltas.reception.host.ForgetHosts;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hosts, their compensation and the alerts offer in the menu, and the work of their clock. */
@Configuration
class HostPages {

    private static final Duration OFTEN = Duration.ofSeconds(30);

    @Bean
    MenuEntry alertsEntry() {
        return new MenuEntry(MenuGroup.HOMES, 51, "menu.alerts", "/alerts", "warning", AlertRight.VIEW_ALERTS);
    }

    @Bean
    MenuEntry hostsEntry() {
        return new MenuEntry(
                MenuGroup.HOSTS,
                52,
                "menu.hosts",
                "/hosts",
                "home",
                HostRight.VIEW_HOSTS,
                "/host-(visits|contracts/[^/]+$).*");
    }

    @Bean
    MenuEntry compensationEntry() {
        return new MenuEntry(
                MenuGroup.HOSTS,
                53,
                "menu.compensation",
                "/claims",
                "coins",
                HostRight.VIEW_COMPENSATION,
                "/(payment-lists|compensation|host-contracts/[^/]+/claims).*");
    }

    @Bean
    MenuEntry schemesEntry() {
        return new MenuEntry(MenuGroup.HOSTS, 53, "menu.schemes", "/compensation", "coins", HostRight.OPEN_SCHEME);
    }

    @Bean
    Job hostForgetting(ForgetHosts forgetHosts) {
        return new Job(
                "host-forgetting",
                new Daily(ZoneId.of("Europe/Vilnius"), LocalTime.of(3, 40)),
                forgetHosts::everywhere);
    }

    @Bean
    Job placeAlerts(WatchPlaces watchPlaces) {
        return new Job("place-alerts", FixedDelay.of(OFTEN), watchPlaces::whenChanged);
    }
}
