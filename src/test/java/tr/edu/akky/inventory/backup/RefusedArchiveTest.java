package tr.edu.akky.inventory.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.TestDatabase;

@InventoryTest
@ExtendWith(NoArchives.class)
class RefusedArchiveTest {

    @TempDir
    Path temporary;

    @Autowired
    Backups backups;

    @Autowired
    BackupFolder folder;

    @Autowired
    People people;

    private final Flyway target = TestDatabase.migrations(TestDatabase.newDatabase());
    private final JdbcTemplate database =
            new JdbcTemplate(target.getConfiguration().getDataSource());

    private byte[] archive = {};

    @BeforeEach
    void thereIsAnArchive() throws IOException {
        people.unit("Tıp Fakültesi");
        people.administrator();
        archive = Files.readAllBytes(
                folder.find(backups.take(Manifest.Origin.PERSON, "Yasemin").name()));
    }

    @Test
    void aCutOneIsRefusedWhereverItIsCut() {
        for (int kept : new int[] {0, 10, archive.length / 2, archive.length - 100, archive.length - 1}) {
            assertRefused(Arrays.copyOf(archive, kept), "backup.damaged");
        }
    }

    @Test
    void aByteThatChangedIsNoticed() {
        for (int place : new int[] {60, archive.length / 4, archive.length / 2}) {
            byte[] changed = archive.clone();
            changed[place] ^= 0x10;
            assertRefused(changed, "backup.damaged");
        }
    }

    @Test
    void rowsThatWereChangedInAWholeZipFileAreNoticed() throws IOException {
        assertRefused(with("tables/unit.copy", rows -> rows.replace("Tıp", "Diş")), "backup.damaged");
        assertRefused(with("tables/unit.copy", rows -> rows + rows), "backup.damaged");
        assertRefused(with(Archive.MANIFEST, json -> "{"), "backup.damaged");
        assertRefused(with(Archive.MANIFEST, json -> "[]"), "backup.damaged");
        assertRefused(with(Archive.MANIFEST, json -> null), "backup.damaged");
        assertRefused(with("tables/account.copy", rows -> null), "backup.damaged");
    }

    @Test
    void oneOfALaterVersionIsRefused() throws IOException {
        String schema = Objects.requireNonNull(
                        target.info().all()[target.info().all().length - 1].getVersion())
                .getVersion();
        assertRefused(with(Archive.MANIFEST, json -> json.replace(schema, "20991231.0000")), "backup.newer");
        assertRefused(
                with(Archive.MANIFEST, json -> json.replaceFirst("\"format\" *: *1", "\"format\": 2")), "backup.newer");
    }

    private void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> restore(content))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
        assertThat(database.queryForObject("select count(*) from pg_tables where schemaname = 'public'", Long.class))
                .isZero();
    }

    @Test
    void aDatabaseInWhichSomebodyWorksIsLeftAlone() throws Exception {
        restore(archive);
        database.update("update unit set name = 'Sonradan'");

        assertThatThrownBy(() -> restore(archive)).hasMessage("backup.not-empty");

        assertThat(database.queryForObject("select name from unit", String.class))
                .isEqualTo("Sonradan");
    }

    @Test
    void aDatabaseThatIsNotOfThisApplicationIsLeftAlone() {
        database.execute("create table other (id int)");

        assertThatThrownBy(() -> restore(archive)).hasMessage("backup.not-empty");

        assertThat(database.queryForObject("select count(*) from other", Long.class))
                .isZero();
    }

    @Test
    void anInstallationThatWasStartedButNeverSetUpIsFilled() throws Exception {
        target.migrate();
        database.update("insert into reference_load values ('catalogue', 'another', now())");

        restore(archive);

        assertThat(database.queryForObject("select count(*) from account", Long.class))
                .isEqualTo(1);
    }

    @Test
    void whatFailsInTheMidstLeavesTheDatabaseEmpty() throws IOException {
        byte[] broken = rehashed("unit", rows -> rows.replace("Tıp Fakültesi", ""));

        assertThatThrownBy(() -> restore(broken)).hasMessageContaining("unit");

        assertThat(database.queryForObject("select count(*) from pg_tables where schemaname = 'public'", Long.class))
                .isZero();
    }

    private void restore(byte[] content) throws Exception {
        Path file = temporary.resolve("archive.zip");
        Files.write(file, content);
        new Restoration(target).run(file);
    }

    private byte[] with(String entry, UnaryOperator<String> change) throws IOException {
        Map<String, String> entries = entries();
        String changed = change.apply(entries.remove(entry));
        if (changed != null) {
            entries.put(entry, changed);
        }
        return zipped(entries);
    }

    private byte[] rehashed(String table, UnaryOperator<String> change) throws IOException {
        Map<String, String> entries = entries();
        String before = Objects.requireNonNull(entries.get(Archive.entryOf(table)));
        String after = change.apply(before);
        entries.put(Archive.entryOf(table), after);
        entries.computeIfPresent(Archive.MANIFEST, (name, json) -> json.replace(hash(before), hash(after)));
        return zipped(entries);
    }

    private static String hash(String rows) {
        HashedRows hashed = new HashedRows(OutputStream.nullOutputStream());
        try {
            hashed.write(rows.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return hashed.hash();
    }

    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] zipped(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
