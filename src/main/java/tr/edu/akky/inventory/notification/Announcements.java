package tr.edu.akky.inventory.notification;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.shared.HistoryEvent;

/**
 * Turns what happens to submissions into news for those it concerns. Requests come one by one while a reviewer reads;
 * the unit gets one notification that grows, and its mail waits until the reviewer pauses. If the submission is
 * returned meanwhile, one mail says everything. Answers reach reviewers together, with the submission.
 */
@Component
class Announcements {

    /** After the last request, before the unit is mailed about requests that were not followed by a return. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Notifications notifications;
    private final Recipients recipients;
    private final CorrectionList corrections;
    private final NotificationTexts texts;
    private final Openings openings;

    Announcements(
            Notifications notifications,
            Recipients recipients,
            CorrectionList corrections,
            NotificationTexts texts,
            Openings openings) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.corrections = corrections;
        this.texts = texts;
        this.openings = openings;
    }

    @EventListener
    @Transactional
    public void happened(HistoryEvent event) {
        switch (event.action()) {
            case "submission.returned" -> settled(NotificationKind.RETURNED, event, requests(event));
            case "submission.reopened" -> settled(NotificationKind.REOPENED, event, requests(event));
            case "submission.approved" -> settled(NotificationKind.APPROVED, event, List.of());
            case "submission.extended" ->
                tellUnit(NotificationKind.EXTENDED, event, details(event, "until", "day"), List.of(), Duration.ZERO);
            case "correction.asked" -> asked(event);
            case "correction.closed" -> closed(event);
            case "submission.submitted" -> submitted(event);
            case "period.added", "period.changed", "period.reopened" -> openings.announce(id(event));
            default -> {
                // Concerns nobody who is not looking.
            }
        }
    }

    private void settled(NotificationKind kind, HistoryEvent event, List<String> lines) {
        notifications.withdraw(NotificationKind.REQUESTED, id(event));
        tellUnit(kind, event, details(event, "words", "words"), lines, Duration.ZERO);
    }

    private void asked(HistoryEvent event) {
        notifications.withdraw(NotificationKind.REQUESTED, id(event));
        tellUnit(NotificationKind.REQUESTED, event, details(event), requests(event), PATIENCE);
    }

    /** A request that was taken back before anybody heard of it is not told; those beside it still are. */
    private void closed(HistoryEvent event) {
        boolean untold = notifications.withdraw(NotificationKind.REQUESTED, id(event)) > 0;
        List<String> left = requests(event);
        if (untold && !left.isEmpty()) {
            tellUnit(NotificationKind.REQUESTED, event, details(event), left, PATIENCE);
        }
    }

    private void submitted(HistoryEvent event) {
        notifications.withdraw(NotificationKind.SUBMITTED, id(event));
        List<String> answers = corrections.answered(id(event)).stream()
                .map(answered -> line(answered, Objects.requireNonNullElse(answered.answer(), "")))
                .toList();
        tell(
                recipients.reviewers(),
                new News(NotificationKind.SUBMITTED, id(event), "/review/" + id(event), details(event), answers),
                Duration.ZERO);
    }

    private void tellUnit(
            NotificationKind kind,
            HistoryEvent event,
            Map<String, String> details,
            List<String> lines,
            Duration patience) {
        tell(
                recipients.staffOf(Objects.requireNonNull(event.unitId())),
                new News(kind, id(event), "/submissions/" + id(event), details, lines),
                patience);
    }

    private void tell(List<Account> people, News news, Duration patience) {
        if (!people.isEmpty()) {
            notifications.tell(people, news, patience);
        }
    }

    private List<String> requests(HistoryEvent event) {
        return corrections.open(id(event)).stream()
                .map(request -> line(request, request.message()))
                .toList();
    }

    private String line(Correction correction, String words) {
        String place = Stream.of(
                        correction.entry() == null ? texts.text("corrections.whole") : correction.entry(),
                        correction.field() == null
                                ? ""
                                : texts.text("entry." + correction.field().formName()))
                .filter(part -> !part.isEmpty())
                .reduce((entry, field) -> entry + " · " + field)
                .orElse("");
        return place + ": " + words;
    }

    /** Unit and period, and further details under other names: pairs of theirs and ours. */
    private static Map<String, String> details(HistoryEvent event, String... others) {
        Map<String, String> details = new HashMap<>();
        copy(event, "unit", details, "unit");
        copy(event, "period", details, "period");
        for (int index = 0; index < others.length; index += 2) {
            copy(event, others[index], details, others[index + 1]);
        }
        return details;
    }

    private static void copy(HistoryEvent event, String from, Map<String, String> details, String to) {
        String value = event.details().get(from);
        if (value != null) {
            details.put(to, value);
        }
    }

    private static long id(HistoryEvent event) {
        return Objects.requireNonNull(event.subjectId());
    }
}
