package tr.edu.akky.inventory.register;

import org.jspecify.annotations.Nullable;

/**
 * Which cost comparison a justification takes over.
 *
 * @param lineId the report line whose costs are copied now; null keeps what is there
 * @param drop whether it goes without any
 */
record ComparisonChoice(@Nullable Long lineId, boolean drop) {}
