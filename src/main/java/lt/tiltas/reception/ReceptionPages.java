package lt.tiltas.reception;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import lt.tiltas.jobs.Job;
import lt.tiltas.reception.stay.ExpireHolds;
import lt.tiltas.reception.stay.SiteChanges;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import lt.tiltas.web.TabEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reception offers in the menu and the household's tabs, and the work of its clock. */
@Configuration
class ReceptionPages {

    @Bean
    MenuEntry sitesEntry() {
        return new MenuEntry(MenuGroup.HOMES, 50, "menu.sites", "/sites", "bed", ReceptionRight.VIEW_SITES);
    }

    @Bean
    TabEntry accommodationTab() {
        return new TabEntry("household", 30, "household.tab.accommodation", "/accommodation", ReceptionRight.VIEW_STAY);
    }

    @Bean
    Job holdExpiry(ExpireHolds expireHolds) {
        return new Job("hold-expiry", FixedDelay.of(Duration.ofMinutes(1)), expireHolds::everywhere);
    }

    @Bean
    Job siteChangesForgotten(SiteChanges changes) {
        return new Job("site-changes-forgotten", FixedDelay.of(SiteChanges.KEPT), changes::forget);
    }
}
