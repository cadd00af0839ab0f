package lt.tiltas.reception;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import lt.tiltas.jobs.Job;
import lt.tiltas.reception.complaint.EscalateLate;
import lt.tiltas.reception.incident.RaiseUnknown;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Life in the houses: lines of the menu, the household's tabs, and the work of the clock. */
@Configuration
class CarePages {

    @Bean
    MenuEntry aidEntry() {
        return new MenuEntry(MenuGroup.CONDITIONS, 52, "menu.aid", "/aid", "box", CareRight.KEEP_STORE);
    }

    @Bean
    MenuEntry complaintsEntry() {
        return new MenuEntry(
                MenuGroup.CONDITIONS, 54, "menu.complaints", "/complaints", "message", CareRight.HEAR_COMPLAINT);
    }

    @Bean
    MenuEntry incidentsEntry() {
        return new MenuEntry(
                MenuGroup.CONDITIONS, 56, "menu.incidents", "/incidents", "warning", CareRight.KEEP_INCIDENT);
    }

    @Bean
    MenuEntry dailyEntry() {
        return new MenuEntry(MenuGroup.CONDITIONS, 58, "menu.daily", "/daily", "calendar", CareRight.VIEW_DAYS);
    }

    @Bean
    TabEntry aidTab() {
        return new TabEntry("household", 35, "household.tab.aid", "/aid", CareRight.GIVE_AID);
    }

    @Bean
    TabEntry complaintsTab() {
        return new TabEntry("household", 36, "household.tab.complaints", "/complaints", CareRight.HEAR_COMPLAINT);
    }

    @Bean
    Job complaintEscalation(EscalateLate escalateLate) {
        return new Job("complaint-escalation", FixedDelay.of(Duration.ofMinutes(30)), escalateLate::everywhere);
    }

    @Bean
    Job incidentEscalation(RaiseUnknown raiseUnknown) {
        return new Job("incident-escalation", FixedDelay.of(Duration.ofMinutes(5)), raiseUnknown::everywhere);
    }
}
