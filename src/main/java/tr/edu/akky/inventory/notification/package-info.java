/**
 * What people are told without asking: in the application and by mail, when something happened to their submission and
 * before its last day. Listens to what features publish for the history.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared", "account", "submission", "job"})
@NullMarked
package tr.edu.akky.inventory.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
