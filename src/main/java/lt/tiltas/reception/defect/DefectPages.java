package lt.tiltas.reception.defect;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import lt.tiltas.jobs.Job;
import lt.tiltas.reception.ReceptionRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list in the menu, and the work of the clock. */
@Configuration
class DefectPages {

    @Bean
    MenuEntry defectsEntry() {
        return new MenuEntry(
                MenuGroup.CONDITIONS, 53, "menu.defects", "/defects", "warning", ReceptionRight.REPORT_DEFECT);
    }

    @Bean
    Job unfitRoomsKept(UnfitRooms rooms) {
        return new Job("unfit-rooms", FixedDelay.of(Duration.ofMinutes(1)), rooms::keep);
    }
}
