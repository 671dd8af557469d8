package tr.edu.akky.inventory;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void featuresUseOnlyWhatTheirPackageDeclares() {
        ApplicationModules.of(InventoryApplication.class).verify();
    }
}
