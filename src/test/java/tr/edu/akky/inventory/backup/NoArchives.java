package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties the folder of archives before each test and after it. */
class NoArchives implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        BackupFolder folder = SpringExtension.getApplicationContext(context).getBean(BackupFolder.class);
        for (BackupFile file : folder.all()) {
            Files.delete(folder.find(file.name()));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        beforeEach(context);
    }
}
