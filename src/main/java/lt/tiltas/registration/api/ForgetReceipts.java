package lt.tiltas.registration.api;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import lt.tiltas.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A request is repeated within minutes or never; after a month its receipt is of no use. */
@Configuration
class ForgetReceipts {

    private static final int DAYS_KEPT = 30;

    @Bean
    Job forgetReceiptsJob(Receipts receipts, Clock clock) {
        return new Job(
                "forget-receipts",
                Schedules.daily(LocalTime.of(3, 20)),
                () -> receipts.forget(OffsetDateTime.now(clock).minusDays(DAYS_KEPT)));
    }
}
