package tr.edu.akky.inventory.analysis;

import java.time.Instant;

/**
 * The calculation of a line as it was saved.
 *
 * @param version 0 for one that was not saved yet
 * @param defaultsVersion of the defaults that it started from
 */
record StoredCost(
        long lineId, long version, int defaultsVersion, Calculation calculation, String changedBy, Instant changedAt) {}
