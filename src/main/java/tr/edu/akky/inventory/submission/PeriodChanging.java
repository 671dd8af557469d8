package tr.edu.akky.inventory.submission;

/**
 * The dates of a period are about to be changed. Published before the period is held, for those who have to wait for a turn
 * of their own first.
 */
public record PeriodChanging(long periodId) {}
