package tr.edu.akky.inventory;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.ldap.autoconfigure.LdapAutoConfiguration;
import tr.edu.akky.inventory.backup.BackupCommands;
import tr.edu.akky.inventory.database.EarlyDatabase;

/**
 * AKKY Envanter: a university's commercial software inventory and its official migration report. Spring's own LDAP
 * set-up would take a server on this machine for granted and call the application ill without it.
 */
@SpringBootApplication(exclude = LdapAutoConfiguration.class)
@ConfigurationPropertiesScan
public class InventoryApplication {

    public static void main(String[] args) {
        if (BackupCommands.areAsked(args)) {
            System.exit(BackupCommands.run(args));
        }
        SpringApplication application = new SpringApplication(InventoryApplication.class);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of(
                "spring.data.jpa.repositories.bootstrap-mode", "lazy",
                "spring.jpa.bootstrap", "async",
                "spring.mvc.servlet.load-on-startup", "1"));
        application.addInitializers(new EarlyDatabase());
        application.run(args);
    }
}
