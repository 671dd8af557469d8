package tr.edu.akky.inventory.analysis;

/**
 * A line that must be migrated before another one.
 *
 * @param live whether it still counts something; otherwise it is no longer in the report
 */
public record Needed(long id, String name, boolean live, Decision decision) {}
