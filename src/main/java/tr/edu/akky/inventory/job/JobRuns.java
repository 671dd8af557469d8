package tr.edu.akky.inventory.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how each job ended last, for administrators, and up to which day the daily one has come. */
@Component
public class JobRuns {

    private static final Logger log = LoggerFactory.getLogger(JobRuns.class);

    private static final int LONGEST_ERROR = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does the work and remembers how it ended; whatever it throws goes on to the caller. */
    public void run(String job, Supplier<JobResult> work) {
        try {
            finished(job, work.get());
        } catch (RuntimeException e) {
            finished(job, new JobResult(0, Objects.requireNonNullElse(e.getMessage(), e.toString())));
            throw e;
        }
    }

    private void finished(String job, JobResult result) {
        String error = result.error();
        if (error != null) {
            log.warn("Job {} stopped early: {}", job, error);
        }
        jdbc.sql("""
                        insert into job_run (job, finished_at, done, error) values (?, ?, ?, ?)
                        on conflict (job) do update set
                            finished_at = excluded.finished_at, done = excluded.done, error = excluded.error
                        """)
                .param(job)
                .param(Timestamp.from(clock.instant()))
                .param(result.done())
                .param(error == null ? null : error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .update();
    }

    /** How these jobs ended last, in this order. */
    public List<JobRun> of(String... jobs) {
        return jdbc.sql("""
                        select j.job, r.finished_at, coalesce(r.done, 0) as done, r.error, t.execution_time
                        from unnest(?) with ordinality j (job, place)
                        left join job_run r on r.job = j.job
                        left join scheduled_task t on t.task_name = j.job
                        order by j.place
                        """).param(jobs).query(JobRuns::jobRun).list();
    }

    private static JobRun jobRun(ResultSet row, int number) throws SQLException {
        return new JobRun(
                row.getString("job"),
                instant(row, "finished_at"),
                row.getInt("done"),
                row.getString("error"),
                instant(row, "execution_time"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public Optional<LocalDate> reached(String job) {
        return jdbc.sql("select reached_on from job_run where job = ? and reached_on is not null")
                .param(job)
                .query(LocalDate.class)
                .optional();
    }

    public void reach(String job, LocalDate day) {
        jdbc.sql("insert into job_run (job, reached_on) values (?, ?)"
                        + " on conflict (job) do update set reached_on = excluded.reached_on")
                .params(job, day)
                .update();
    }
}
