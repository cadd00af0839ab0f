package lt.tiltas.programme.reminder;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each talk is reminded of once at each threshold, however often this runs. */
@Service
public class RemindOfMeetings {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final LocalTime BEFORE_WORK = LocalTime.of(5, 20);

    private final Reminders reminders;
    private final TextReminders textReminders;
    private final Rules rules;
    private final Clock clock;

    RemindOfMeetings(Reminders reminders, TextReminders textReminders, Rules rules, Clock clock) {
        this.reminders = reminders;
        this.textReminders = textReminders;
        this.rules = rules;
        this.clock = clock;
    }

    @Bean
    static Job meetingReminders(RemindOfMeetings remind) {
        return new Job("meeting-reminders", Schedules.daily(VILNIUS, BEFORE_WORK), remind::remind);
    }

    /** How many reminders are new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int remind() {
        LocalDate today = LocalDate.now(clock);
        int written = reminders.write(
                today, rules.days("programme.remind-early", today), rules.days("programme.remind-last", today));
        textReminders.write(today);
        return written;
    }
}
