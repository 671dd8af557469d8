/**
 * The round itself: periods, one submission per unit and period, its entries, the unit's forms, the reviewer's
 * correction requests, and the way from draft to approved.
 */
@ApplicationModule(
        displayName = "Submission",
        allowedDependencies = {"shared", "account", "activity", "catalogue"})
@NullMarked
package tr.edu.akky.inventory.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
