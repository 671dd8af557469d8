/**
 * Work that is done at its time without anybody asking: each feature declares its own as a bean, and of however many
 * instances one does it. Remembers how each run ended.
 */
@ApplicationModule(
        displayName = "Job",
        allowedDependencies = {})
@NullMarked
package tr.edu.akky.inventory.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
