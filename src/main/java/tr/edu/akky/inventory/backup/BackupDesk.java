package tr.edu.akky.inventory.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import tr.edu.akky.inventory.shared.NotFoundException;
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

    /**
     * The nightly one: the scheduled archives beyond those to be kept go, those that people took stay. An archive that
     * cannot be deleted is told of and does not undo what was taken, else another would be taken in its place.
     */
    JobResult nightly() {
        JobResult result = result(Manifest.Origin.SCHEDULE, null);
        return result.error() == null ? new JobResult(result.done(), deleteOld()) : result;
    }

    /** @return what is to be said of those that could not be deleted, or null */
    private @Nullable String deleteOld() {
        List<String> left = new ArrayList<>();
        try {
            for (BackupFile old : scheduledBeyondKept()) {
                try {
                    delete(old.name());
                } catch (NotFoundException gone) {
                    log.info("{} was deleted by somebody else", old.name());
                } catch (RefusedException refused) {
                    left.add(told(refused));
                }
            }
        } catch (RefusedException unreadable) {
            left.add(told(unreadable));
        }
        return left.isEmpty() ? null : String.join(" ", left);
    }

    private List<BackupFile> scheduledBeyondKept() {
        return folder.all().stream()
                .filter(file -> file.isOf(Manifest.Origin.SCHEDULE))
                .skip(Math.max(kept, 1))
                .toList();
    }

    private String told(RefusedException refused) {
        log.warn("Yedeklerde bir işlem yapılamadı.", refused);
        return messages.getMessage(refused.messageKey(), refused.arguments(), TURKISH);
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
            log.warn("Yedek alınamadı.");
            return new JobResult(0, told(refused));
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
