package tr.edu.akky.inventory.notification;

import org.jspecify.annotations.Nullable;

/**
 * How a run of a job ended.
 *
 * @param done how many things it did
 * @param error what stopped it, or null
 */
record JobResult(int done, @Nullable String error) {}
