/**
 * The report as a whole: what it still lacks, making it, sealing it with its files, comparing two of them, and marking
 * the one that was sent (Circular 2023/13, Art. 1).
 */
@ApplicationModule(
        displayName = "Sealing",
        allowedDependencies = {"shared", "account", "activity", "submission", "consolidation", "analysis", "reporting"})
@NullMarked
package tr.edu.akky.inventory.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
