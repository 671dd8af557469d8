/**
 * Sign-in with the university's own directory, by configuration alone: LDAP or Active Directory behind the ordinary
 * form, an OpenID provider behind a button of its own; and what its groups and units mean here.
 */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared", "account"})
@NullMarked
package tr.edu.akky.inventory.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
