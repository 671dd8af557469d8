package tr.edu.akky.inventory.sealing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Periods;

/** The reports that were sealed, with their files. */
@Service
@Transactional(readOnly = true)
class SealedReports {

    private final SealedReportRepository reports;
    private final SealedFiles files;
    private final Periods periods;

    SealedReports(SealedReportRepository reports, SealedFiles files, Periods periods) {
        this.reports = reports;
        this.files = files;
        this.periods = periods;
    }

    SealedReport find(long id) {
        return reports.findById(id).orElseThrow(NotFoundException::new);
    }

    SealedReport forSending(CurrentUser user, long id) {
        requireReviewer(user);
        return find(id);
    }

    /** As {@link #forSending}, within the transaction that marks it. */
    @Transactional(propagation = Propagation.MANDATORY)
    SealedReport heldForSending(CurrentUser user, long id) {
        requireReviewer(user);
        return reports.findToSend(id).orElseThrow(NotFoundException::new);
    }

    private static void requireReviewer(CurrentUser user) {
        if (!user.isReviewer()) {
            throw new NotFoundException();
        }
    }

    /** Whether this person may mark it as sent now; in a locked period another one was. */
    boolean isSendable(CurrentUser user, SealedReport report) {
        return user.isReviewer()
                && report.isComplete()
                && !report.isSent()
                && !periods.find(report.periodId()).isLocked();
    }

    /** What it can be compared with: those of its own period, newest first, then those of other periods. */
    List<SealedReport> others(SealedReport report) {
        Stream<SealedReport> same = reports.findByPeriodIdOrderByNumberDesc(report.periodId()).stream();
        Stream<SealedReport> further =
                reports.findAllByOrderByMadeAtDesc().stream().filter(other -> other.periodId() != report.periodId());
        return Stream.concat(same, further)
                .filter(other -> other.id() != report.id())
                .toList();
    }

    /** The newest one of its period, where that is another one. */
    Optional<SealedReport> newer(SealedReport report) {
        return reports.findByPeriodIdOrderByNumberDesc(report.periodId()).stream()
                .findFirst()
                .filter(newest -> newest.number() > report.number());
    }

    /** To whom the period says its report goes; empty where it does not say. */
    String addressee(SealedReport report) {
        return Objects.requireNonNullElse(
                periods.find(report.periodId()).details().addressee(), "");
    }

    List<SealedFile> files(long reportId) {
        return files.of(reportId);
    }

    SealedFile file(long reportId, String kind) {
        return files.find(reportId, kind).orElseThrow(NotFoundException::new);
    }

    void read(long reportId, String kind, SealedFiles.Reader reader) {
        files.read(reportId, kind, reader);
    }
}
