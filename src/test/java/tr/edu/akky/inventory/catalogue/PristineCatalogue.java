package tr.edu.akky.inventory.catalogue;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import tr.edu.akky.inventory.support.DatabaseOwner;

/** Puts the shipped catalogue back after each test that changes it, for the tests that come later. */
class PristineCatalogue implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        application
                .getBean(DatabaseOwner.class)
                .jdbc()
                .execute("truncate table top_category, reference_load, equivalent cascade");
        application.getBean(CatalogueLoader.class).load(CatalogueFiles.shipped());
    }
}
