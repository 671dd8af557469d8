package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.job.JobResult;
import tr.edu.akky.inventory.job.JobRuns;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.RefusedException;

/** What people and the schedule do with archives, remembered in history; how the last one went is remembered too. */
@Component
class BackupDesk {

    static final String JOB = "backup";

    private static final Logger log = LoggerFactory.getLogger(BackupDesk.class);
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final Backups backups;
    private final BackupFolder folder;
    private final JobRuns runs;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final int kept;

    BackupDesk(
            Backups backups,
            BackupFolder folder,
            JobRuns runs,
            MessageSource messages,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${app.backup.keep}") int kept) {
        this.backups = backups;
        this.folder = folder;
        this.runs = runs;
        this.messages = messages;
        this.events = events;
        this.transaction = transaction;
        this.kept = kept;
    }

    /** The nightly one: the scheduled archives beyond those to be kept go, those that people took stay. */
    JobResult nightly() {
        JobResult result = result(Manifest.Origin.SCHEDULE, null);
        if (result.error() == null) {
            List<BackupFile> scheduled = folder.all().stream()
                    .filter(file -> file.isOf(Manifest.Origin.SCHEDULE))
                    .toList();
            scheduled.stream().skip(kept).forEach(old -> delete(old.name()));
        }
        return result;
    }

    void take(String by) {
        runs.run(JOB, () -> result(Manifest.Origin.PERSON, by));
    }

    private JobResult result(Manifest.Origin origin, @Nullable String by) {
        try {
            BackupFile file = backups.take(origin, by);
            remember("backup.taken", file.name());
            return new JobResult(1, null);
        } catch (RefusedException refused) {
            log.warn("Yedek alınamadı.", refused);
            return new JobResult(0, messages.getMessage(refused.messageKey(), refused.arguments(), TURKISH));
        }
    }

    void verify(String name) {
        try (Archive archive = Archive.open(folder.find(name))) {
            archive.verify();
        } catch (IOException e) {
            throw Archive.damaged(name, e);
        }
    }

    Path download(String name) {
        Path file = folder.find(name);
        remember("backup.downloaded", name);
        return file;
    }

    void delete(String name) {
        Path file = folder.find(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new RefusedException("backup.not-deleted", name, String.valueOf(e.getMessage()));
        }
        remember("backup.deleted", name);
    }

    private void remember(String action, String name) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new HistoryEvent(action, "backup", null, null, Map.of("file", name))));
    }
}
