/**
 * Nothing typed is lost: what a person types is kept as a draft until the form is accepted, through crashes, lost
 * connections and ended sessions. A form takes part by {@code data-draft}; other features know nothing of it.
 */
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
