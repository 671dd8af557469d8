/**
 * The append-only history: who did what, when, to which thing. Features publish
 * {@link tr.edu.akky.inventory.shared.HistoryEvent}; this package keeps them in the same transaction and shows them as
 * timelines.
 */
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
