package tr.edu.akky.inventory.shared;

/** One line of a select: what is sent and what is read. */
public record Option(String value, String label) {}
