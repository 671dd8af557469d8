package tr.edu.akky.inventory.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.Letter;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Pages;

/** The mails that wait, as steps that are each a transaction of their own; none lasts while the mail server is asked. */
@Service
@Transactional
class MailQueue {

    private static final int PAGE_SIZE = 50;

    /** A mail in the hands of one instance. */
    record Claimed(long id, String address, boolean wanted, Letter letter) {}

    private final OutgoingMailRepository mails;
    private final NotificationLetters letters;
    private final Duties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailQueue(
            OutgoingMailRepository mails,
            NotificationLetters letters,
            Duties duties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.letters = letters;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    Optional<Claimed> claim() {
        Optional<OutgoingMail> due = mails.lockNextDue(clock.instant());
        while (due.isPresent() && isSettled(due.get().notification())) {
            mails.delete(due.get());
            mails.flush();
            due = mails.lockNextDue(clock.instant());
        }
        return due.map(mail -> {
            mail.claim(clock.instant());
            return new Claimed(
                    mail.id(),
                    mail.address(),
                    mail.notification().account().isActive(),
                    letters.of(mail.notification()));
        });
    }

    /** Whoever has submitted while the mail waited is not reminded any more, or of the rest alone. */
    private boolean isSettled(Notification notification) {
        List<Long> reminded = notification.reminded();
        if (reminded.isEmpty()) {
            return false;
        }
        Set<Long> owed = duties.stillOwed(reminded);
        if (!owed.isEmpty()) {
            notification.keepOnly(owed);
        }
        return owed.isEmpty();
    }

    void sent(long id) {
        mails.findById(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    void refused(long id, MailFault fault) {
        mails.findById(id).ifPresent(mail -> mail.refused(fault.text(), fault.forGood(), clock.instant()));
    }

    @Transactional(readOnly = true)
    public Page<OutgoingMail> log(@Nullable MailState state, int page) {
        return mails.log(state, Pages.of(page, PAGE_SIZE));
    }

    @Transactional(readOnly = true)
    public MailFigures figures() {
        return mails.figures();
    }

    void retry(long id) {
        OutgoingMail mail = mails.findById(id).orElseThrow(NotFoundException::new);
        mail.retry(clock.instant());
        record(mail.address());
    }

    /** @return how many */
    int retryFailed() {
        var failed = mails.findByState(MailState.FAILED);
        failed.forEach(mail -> mail.retry(clock.instant()));
        if (!failed.isEmpty()) {
            record(String.valueOf(failed.size()));
        }
        return failed.size();
    }

    private void record(String what) {
        events.publishEvent(new HistoryEvent("mail.retried", "mail", null, null, Map.of("mails", what)));
    }
}
