/**
 * What the same rows owe to other regulations: the licence register and its periodic checks (Circular 2008/17), the
 * justification of a commercial purchase (Circular 2023/13, Art. 3), and the matrix of duties and evidence.
 */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"shared", "account", "activity", "catalogue", "submission", "consolidation", "analysis"})
@NullMarked
package tr.edu.akky.inventory.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
