/** One search over everything that a person may see: rows, lines, catalogue, units and people. Reads, never writes. */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
