package lt.tiltas.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Made by hand: db-scheduler's own starter does nothing on Spring Boot 4. Off in tests, which call the work itself. */
@Component
@ConditionalOnProperty(name = "tiltas.jobs", havingValue = "true", matchIfMissing = true)
class JobRunner implements DisposableBean {

    private final Scheduler scheduler;

    JobRunner(DataSource dataSource, List<Job> jobs, TransactionTemplate transaction) {
        List<RecurringTask<Void>> tasks =
                jobs.stream().map(job -> task(job, transaction)).toList();
        this.scheduler = Scheduler.create(dataSource)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(10))
                .build();
    }

    private static RecurringTask<Void> task(Job job, TransactionTemplate transaction) {
        return Tasks.recurring(job.name(), job.schedule())
                .execute((instance, context) -> CurrentOfficer.as(
                        Officer.SYSTEM,
                        () -> transaction.executeWithoutResult(
                                status -> job.work().run())));
    }

    /** Only the program that serves pages runs jobs: a command beside it does not. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            scheduler.start();
        }
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
