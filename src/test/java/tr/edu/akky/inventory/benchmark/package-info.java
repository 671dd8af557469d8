/**
 * How fast the application is, each time beside what it is measured against, in one run on one machine:
 * {@code ./mvnw -Pbenchmark verify}. See {@link tr.edu.akky.inventory.benchmark.Benchmarks}.
 */
@NullMarked
package tr.edu.akky.inventory.benchmark;

import org.jspecify.annotations.NullMarked;
