/**
 * Faults made on purpose, against the application as a process of its own: {@code ./mvnw -Pdrills verify} runs all of
 * them on the packaged jar, the tests the shortest on the compiled classes. See {@link tr.edu.akky.inventory.drill.Drills}.
 */
@NullMarked
package tr.edu.akky.inventory.drill;

import org.jspecify.annotations.NullMarked;
