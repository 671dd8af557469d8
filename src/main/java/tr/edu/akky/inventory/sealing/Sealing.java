package tr.edu.akky.inventory.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.reporting.DocumentKind;
import tr.edu.akky.inventory.reporting.PrintedLine;
import tr.edu.akky.inventory.reporting.ReportDocuments;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.LongTransaction;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.Periods;

/**
 * Makes a report and seals it: all its files and lines from one snapshot of the database, kept for ever. A report that
 * still lacks something is sealed as a draft and calls itself one.
 */
@Service
class Sealing {

    private final Periods periods;
    private final ReadinessCheck readiness;
    private final ReportDocuments documents;
    private final SealedReportRepository reports;
    private final SealedFiles files;
    private final SealedLines lines;
    private final Institution institution;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sealing(
            Periods periods,
            ReadinessCheck readiness,
            ReportDocuments documents,
            SealedReportRepository reports,
            SealedFiles files,
            SealedLines lines,
            Institution institution,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.readiness = readiness;
        this.documents = documents;
        this.reports = reports;
        this.files = files;
        this.lines = lines;
        this.institution = institution;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the identifier of the sealed report
     * @throws RefusedException if another person sealed one at the same moment, or the period is locked
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, timeout = LongTransaction.SECONDS)
    public long seal(CurrentUser user, long periodId) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
        Period period = periods.unlocked(periodId);
        Readiness ready = readiness.of(period);
        SealedReport report = begin(user, period, ready);
        try (Stream<PrintedLine> printed = documents.lines(periodId)) {
            lines.add(report.id(), periodId, printed);
        }
        for (DocumentKind kind : DocumentKind.values()) {
            add(report, kind, period);
        }
        events.publishEvent(new HistoryEvent(
                report.isComplete() ? "report.sealed" : "report.draft-sealed",
                "report",
                periodId,
                null,
                Map.of("period", period.name(), "report-number", String.valueOf(report.number()))));
        return report.id();
    }

    /** Reports of a period are numbered; whoever draws the same number a moment later is asked to look first. */
    private SealedReport begin(CurrentUser user, Period period, Readiness ready) {
        int number = reports.countByPeriodId(period.id()) + 1;
        try {
            return reports.saveAndFlush(
                    new SealedReport(period.id(), number, facts(period, ready), user.fullName(), clock.instant()));
        } catch (DataIntegrityViolationException sameNumber) {
            throw new RefusedException("sealed.busy");
        }
    }

    private SealedFacts facts(Period period, Readiness ready) {
        return new SealedFacts(
                period.name(),
                institution.name(),
                Math.toIntExact(ready.blockingGaps()),
                Math.toIntExact(
                        ready.consolidation().lines() + ready.consolidation().openNames()),
                Math.toIntExact(ready.consolidation().entries()),
                DocumentKind.XLSX_A_N.layout(),
                documents.templateHash(DocumentKind.XLSX_A_N));
    }

    private void add(SealedReport report, DocumentKind kind, Period period) {
        Path file = null;
        try {
            file = Files.createTempFile("akky-muhur", null);
            documents.write(kind, period, report.isComplete(), file);
            String name =
                    kind.fileName(period.name() + " R" + report.number() + (report.isComplete() ? "" : " TASLAK"));
            files.add(report.id(), kind, name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
