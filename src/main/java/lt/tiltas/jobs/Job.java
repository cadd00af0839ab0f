package lt.tiltas.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;

/**
 * A bean of the module whose work it is. It runs as the system's named actor, in one transaction; it may run twice, so
 * its effect must be the same the second time.
 *
 * @param name kebab-case, unique; it is the key in {@code scheduled_tasks}
 */
public record Job(String name, Schedule schedule, Runnable work) {}
