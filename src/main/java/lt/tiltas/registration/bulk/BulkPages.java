package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.EXPORT_PEOPLE;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import lt.tiltas.jobs.Job;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BulkPages {

    private static final int DAYS_CHOSEN = 7;
    private static final int HOURS_WAITING = 6;
    private static final int DAYS_NAMED = 30;

    @Bean
    MenuEntry bulkEntry() {
        return new MenuEntry(MenuGroup.REGISTRATION, 37, "menu.bulk", "/bulk", "pen", EXPORT_PEOPLE);
    }

    /** At night: rows of sheets that nobody has written, and choices of last week. */
    @Bean
    Job forgetSheetsJob(Sheets sheets, Choice choice) {
        return new Job("forget-sheets", Schedules.daily(LocalTime.of(3, 35)), () -> {
            sheets.forget(HOURS_WAITING, DAYS_NAMED);
            choice.forget(DAYS_CHOSEN);
        });
    }
}
