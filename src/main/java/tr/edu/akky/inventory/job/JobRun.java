package tr.edu.akky.inventory.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last run of a job and the next; {@code nextAt} is null before an instance has planned it. */
public record JobRun(
        String job,
        @Nullable Instant finishedAt,
        int done,
        @Nullable String error,
        @Nullable Instant nextAt) {}
