/**
 * What people read when they are in doubt: guides, questions and answers, the columns of the report in the words of the
 * official file, the notice on personal data and the statement on accessibility. Open to everybody, signed in or not.
 */
@ApplicationModule(
        displayName = "Help",
        allowedDependencies = {"shared", "account", "reporting"})
@NullMarked
package tr.edu.akky.inventory.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
