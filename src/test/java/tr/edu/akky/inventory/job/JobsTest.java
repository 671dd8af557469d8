package tr.edu.akky.inventory.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class JobsTest {

    private static final Duration OFTEN = Duration.ofMillis(50);

    @Autowired
    DataSource database;

    @Autowired
    JobRuns runs;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ofTwoInstancesOneDoesTheJob() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        withTwoInstances(
                () -> {
                    times.incrementAndGet();
                    first.countDown();
                },
                started -> {
                    assertThat(jdbc.sql("update scheduled_task set execution_time = now() - interval '1 day'")
                                    .update())
                            .isEqualTo(1);
                    await(first);
                    pause(10);
                });

        assertThat(times).hasValue(1);
    }

    @Test
    void howAJobEndedIsRemembered() {
        runs.run("mail", () -> new JobResult(3, null));
        try {
            runs.run("reminders", () -> {
                throw new IllegalStateException("no such table");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no such table");
        }

        assertThat(runs.of("mail", "reminders")).extracting(JobRun::done).containsExactly(3, 0);
        assertThat(runs.of("mail", "reminders")).extracting(JobRun::error).containsExactly(null, "no such table");
        assertThat(runs.of("mail", "reminders")).extracting(JobRun::finishedAt).doesNotContainNull();
    }

    private void withTwoInstances(Runnable work, Consumer<List<JobRunner>> meanwhile) {
        List<JobRunner> instances = List.of(instance(work), instance(work));
        instances.forEach(JobRunner::start);
        try {
            meanwhile.accept(instances);
        } finally {
            instances.forEach(JobRunner::stop);
        }
    }

    /** A job that is due twelve hours from now, unless the database says otherwise. */
    private JobRunner instance(Runnable work) {
        ZoneId zone = Clock.systemDefaultZone().getZone();
        RecurringTask<Void> job = Tasks.recurring(
                        "reminders", Schedules.daily(zone, LocalTime.now(zone).plusHours(12)))
                .execute((instance, context) -> work.run());
        return new JobRunner(database, () -> List.of(job), OFTEN);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int looks) {
        try {
            Thread.sleep(OFTEN.multipliedBy(looks).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
