package tr.edu.akky.inventory.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.job.JobResult;
import tr.edu.akky.inventory.job.JobRuns;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
@ExtendWith(NoArchives.class)
class BackupScreensTest {

    private static final String PAGE = "/administration/backups";

    @TempDir
    Path temporary;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    BackupFolder folder;

    @Autowired
    DataSource database;

    @Autowired
    JobRuns runs;

    @Autowired
    MessageSource messages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectProvider<BuildProperties> build;

    @Autowired
    Clock clock;

    private CurrentUser administrator;

    @BeforeEach
    void anAdministratorIsThere() {
        administrator = people.administrator();
    }

    @Test
    void anAdministratorTakesDownloadsVerifiesAndDeletesAnArchive() throws Exception {
        assertThat(show()).hasStatusOk().bodyText().contains("Henüz yedek alınmadı", "Bu klasörde yedek yok");

        assertThat(post("")).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);

        BackupFile file = taken();
        assertThat(Files.getPosixFilePermissions(folder.find(file.name())))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(show()).bodyText().contains(file.name(), administrator.fullName(), "Tamamlandı", "parola özeti");
        MvcTestResult download = post("/" + file.name() + "/file");
        assertThat(download)
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.toString()).contains("attachment; filename=\"" + file.name()))
                .hasHeaderSatisfying(
                        "Cache-Control", value -> assertThat(value.toString()).contains("no-store"));
        assertThat(new ZipInputStream(
                                new ByteArrayInputStream(download.getResponse().getContentAsByteArray()))
                        .getNextEntry())
                .isNotNull();
        post("/" + file.name() + "/verification");
        post("/" + file.name() + "/deletion");

        assertThat(folder.all()).isEmpty();
        assertThat(mvc.get().uri("/history").with(user(administrator)))
                .bodyText()
                .contains("Yedek alındı", "Yedek indirildi", "Yedek silindi");
    }

    @Test
    void onlyAdministratorsSeeThemAndNothingButArchivesLeavesTheFolder() throws Exception {
        CurrentUser reviewer = people.reviewer();
        post("");
        String name = taken().name();
        Files.writeString(folder.path().resolve("secret.zip"), "x");

        assertThat(mvc.get().uri(PAGE).with(user(reviewer))).hasStatus(404);
        assertThat(mvc.post().uri(PAGE + "/" + name + "/file").with(csrf()).with(user(reviewer)))
                .hasStatus(404);
        for (String other : List.of("secret.zip", "..%2F..%2Fpom.xml", "akky-envanter-20000101-000000-000.zip")) {
            for (String act : List.of("file", "verification", "deletion")) {
                assertThat(post("/" + other + "/" + act).getResponse().getStatus())
                        .as(other + " " + act)
                        .isIn(400, 404);
            }
        }
        Files.delete(folder.path().resolve("secret.zip"));
    }

    @Test
    void whileOneIsTakenInAnyInstanceNoOtherBegins() throws SQLException {
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(20261129)");

            assertThat(show())
                    .hasHeader("Refresh", "5")
                    .bodyText()
                    .contains("Yedek alınıyor")
                    .doesNotContain("Şimdi yedekle");
            post("");
            assertThatThrownBy(() -> backups(folder).take(Manifest.Origin.SCHEDULE, null))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("backup.running");
            other.rollback();
        }
        assertThat(folder.all()).isEmpty();
    }

    @Test
    void whereTheNextOneMayFindNoRoomThePageSaysSoBeforehand() throws IOException {
        assertThat(show())
                .doesNotContainHeader("Refresh")
                .bodyText()
                .contains("Klasörde boş yer")
                .doesNotContain("boş yer var");

        Files.createDirectories(folder.path());
        Path large = folder.path().resolve("akky-envanter-20260101-000000-000.zip");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Files.getFileStore(folder.path()).getUsableSpace());
        }
        assertThat(show()).bodyText().contains("boş yer var; son yedek");

        assertThat(new Room(100, 51, false).isShort()).isTrue();
        assertThat(new Room(100, 50, false).isShort()).isFalse();
    }

    @Test
    void whatCannotBeWrittenLeavesNothingAndIsToldInWords() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "x");
        desk(new BackupFolder(file, clock), 1).take("Yasemin");
        assertThat(show()).bodyText().contains("Başarısız oldu", "diskte boş yer");

        BackupFolder full = new BackupFolder(temporary.resolve("full"), clock);
        assertThatThrownBy(() -> full.add(stream -> {
                    stream.write(new byte[1000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.list(full.path())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void ofTheNightlyOnesTheLatestAreKeptAndThoseThatPeopleTookStay() {
        BackupFolder own = new BackupFolder(temporary, clock);
        BackupDesk desk = desk(own, 2);
        desk.take("Yasemin");
        for (int night = 0; night < 4; night++) {
            assertThat(desk.nightly().error()).isNull();
        }

        assertThat(own.all())
                .extracting(file -> file.isOf(Manifest.Origin.SCHEDULE))
                .containsExactly(true, true, false);
    }

    @Test
    void anOldOneThatCannotBeDeletedIsToldOfAndNoOtherIsTakenInPlaceOfWhatWasTaken() {
        Set<String> stubborn = new HashSet<>();
        BackupFolder own = new BackupFolder(temporary, clock) {
            @Override
            Path find(String name) {
                if (stubborn.contains(name)) {
                    throw new RefusedException("backup.not-deleted", name, "salt okunur");
                }
                return super.find(name);
            }
        };
        BackupDesk desk = desk(own, 1);
        desk.nightly();
        stubborn.add(own.all().get(0).name());
        desk.nightly();

        JobResult third = desk.nightly();

        assertThat(third.done()).isOne();
        assertThat(third.error()).contains("salt okunur");
        assertThat(own.all()).hasSize(2);
    }

    @Test
    void aBrokenFileIsShownAsSuch() throws IOException {
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve("akky-envanter-20260101-000000-000.zip"), "x");

        assertThat(show()).hasStatusOk().bodyText().contains("Okunamıyor");
        assertThat(post("/akky-envanter-20260101-000000-000.zip/verification")).hasStatus3xxRedirection();
    }

    /** On a busy machine the page answers before the archive is whole. */
    private BackupFile taken() throws InterruptedException {
        for (int look = 0; look < 100 && folder.all().isEmpty(); look++) {
            Thread.sleep(200);
        }
        return folder.all().get(0);
    }

    private Backups backups(BackupFolder into) {
        return new Backups(database, into, clock, build);
    }

    private BackupDesk desk(BackupFolder into, int kept) {
        return new BackupDesk(backups(into), into, runs, messages, events, transaction, kept);
    }

    private MvcTestResult show() {
        return mvc.get().uri(PAGE).with(user(administrator)).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post()
                .uri(URI.create(PAGE + path))
                .with(csrf())
                .with(user(administrator))
                .exchange();
    }
}
