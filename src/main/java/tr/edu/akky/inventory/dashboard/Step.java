package tr.edu.akky.inventory.dashboard;

/**
 * One of the three steps of a submission, as a person sees them.
 *
 * @param key of its name, the message {@code start.step.<key>}
 * @param state {@code done}, {@code current} or {@code open}
 */
record Step(String key, String state) {}
