/**
 * Who may use the application and as what: units as a tree, people with one role and any number of units, sign-in,
 * first-run setup and the security of every request.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"shared", "spreadsheet"})
@NullMarked
package tr.edu.akky.inventory.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
