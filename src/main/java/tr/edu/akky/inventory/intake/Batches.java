package tr.edu.akky.inventory.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Batches and the steps between their states; the long work is done by {@link Intake}. */
@Service
@Transactional
class Batches {

    private static final int LONGEST_NAME = 200;
    private static final int KEPT_FILES = 20;

    private final BatchRepository batches;
    private final BatchContents contents;
    private final Progress progress;
    private final IntakeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Batches(
            BatchRepository batches,
            BatchContents contents,
            Progress progress,
            IntakeSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.contents = contents;
        this.progress = progress;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Batch find(long submissionId, long batchId) {
        return batches.findIn(submissionId, batchId).orElseThrow(NotFoundException::new);
    }

    /** The latest ones that were not discarded. */
    @Transactional(readOnly = true)
    List<Batch> latest(long submissionId) {
        return batches.findLatest(submissionId);
    }

    /** An earlier batch of the very same content. */
    @Transactional(readOnly = true)
    Optional<Batch> sameFile(Batch batch) {
        return batches.findSameFile(batch.submissionId(), batch.checksum(), batch.id());
    }

    Batch beginFile(CurrentUser user, long submissionId, @Nullable String fileName, byte[] content) {
        if (content.length == 0) {
            throw new RefusedException("intake.no-file");
        }
        String path = fileName == null ? "" : fileName.replace('\\', '/');
        String name = TurkishText.tidy(path.substring(path.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", ""));
        return begin(user, submissionId, Batch.Source.FILE, name, content);
    }

    Batch beginPaste(CurrentUser user, long submissionId, String text) {
        if (text.isBlank()) {
            throw new RefusedException("intake.no-paste");
        }
        return begin(user, submissionId, Batch.Source.PASTE, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private Batch begin(CurrentUser user, long submissionId, Batch.Source source, String name, byte[] content) {
        String shortName = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        contents.forgetOlderThan(clock.instant().minus(settings.retention()));
        Batch batch = batches.saveAndFlush(
                new Batch(submissionId, source, shortName, checksum(content), user.fullName(), clock.instant()));
        contents.keep(batch.id(), content);
        contents.forgetAllBut(KEPT_FILES, submissionId);
        return batch;
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Batch readAgain(long submissionId, long batchId, @Nullable Integer sheet, @Nullable Columns columns) {
        Batch batch = forChange(submissionId, batchId);
        batch.readAgain(sheet, columns);
        progress.begin(batchId);
        return batch;
    }

    void beginStoring(long submissionId, long batchId) {
        forChange(submissionId, batchId).store();
        progress.begin(batchId);
    }

    /** Frees a batch whose worker died: a reading begins anew, a storing has never happened. */
    Batch revive(long submissionId, long batchId) {
        Batch batch = forChange(submissionId, batchId);
        if (!batch.isStuck(clock.instant())) {
            throw new RefusedException("intake.not-now");
        }
        if (batch.status() == BatchStatus.STORING) {
            batch.notStored(null);
        } else {
            batch.readAgain(batch.sheet(), batch.columns());
            progress.begin(batchId);
        }
        return batch;
    }

    void discard(long submissionId, long unitId, long batchId) {
        Batch batch = forChange(submissionId, batchId);
        batch.discard();
        contents.forget(batchId);
        events.publishEvent(new HistoryEvent(
                "intake.discarded", "submission", submissionId, unitId, Map.of("file", batch.fileName())));
    }

    boolean isStuck(Batch batch) {
        return batch.isStuck(clock.instant());
    }

    private Batch forChange(long submissionId, long batchId) {
        return batches.findForChange(submissionId, batchId).orElseThrow(NotFoundException::new);
    }
}
