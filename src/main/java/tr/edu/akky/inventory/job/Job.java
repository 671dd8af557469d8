package tr.edu.akky.inventory.job;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.util.function.Supplier;

/**
 * Declared as a bean, it is run on its schedule by one of the instances.
 *
 * @param name under which the database knows it; never changed once it has run
 */
public record Job(String name, Schedule schedule, Supplier<JobResult> work) {}
