package tr.edu.akky.inventory.sealing;

/**
 * How near the report of a period is, for pages that only point to it.
 *
 * @param percent as the page of the report says it
 * @param blockingGaps that keep the report from being final
 */
public record ReadinessFigures(long percent, long blockingGaps) {}
