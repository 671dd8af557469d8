package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Where a line stands among those of its period, in the order of the report.
 *
 * @param next the next one whose technical analysis or competence is unfinished, begun anew after the last
 * @param previous the one before
 * @param open how many such lines there are beside this one
 */
record Neighbours(@Nullable Long previous, @Nullable Long next, long place, long lines, long open) {}
