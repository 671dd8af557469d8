package tr.edu.akky.inventory.job;

import org.jspecify.annotations.Nullable;

/**
 * How a run of a job ended.
 *
 * @param done how many things it did
 * @param error what stopped it, or null
 */
public record JobResult(int done, @Nullable String error) {}
