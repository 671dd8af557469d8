/**
 * The database the application runs on: its own embedded PostgreSQL unless {@code spring.datasource.url} names an
 * external one, and the patience to wait for either at start.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package tr.edu.akky.inventory.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
