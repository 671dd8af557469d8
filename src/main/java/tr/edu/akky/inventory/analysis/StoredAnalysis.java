package tr.edu.akky.inventory.analysis;

/**
 * What is said of a line, as of one moment.
 *
 * @param version counted up with each change; 0 where nothing was ever said
 */
record StoredAnalysis(TechnicalAnalysis content, int version) {}
