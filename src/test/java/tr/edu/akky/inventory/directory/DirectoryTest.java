package tr.edu.akky.inventory.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.TestDatabase;

/** As {@link InventoryTest}, configured for a directory and an OpenID provider. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InventoryTest
@ContextConfiguration(initializers = {TestDatabase.class, Servers.class})
@interface DirectoryTest {}
