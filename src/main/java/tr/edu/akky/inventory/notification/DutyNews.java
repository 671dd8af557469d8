package tr.edu.akky.inventory.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.shared.Dates;

/** Tells each person of all the submissions they owe in a period at once: one mail, however many units. */
@Component
class DutyNews {

    private record Mailing(long account, long period) {}

    private final Notifications notifications;
    private final Recipients recipients;
    private final NotificationTexts texts;
    private final Dates dates;

    DutyNews(Notifications notifications, Recipients recipients, NotificationTexts texts, Dates dates) {
        this.notifications = notifications;
        this.recipients = recipients;
        this.texts = texts;
        this.dates = dates;
    }

    /** @return how many people were told */
    int tell(NotificationKind kind, List<Duty> duties) {
        Map<Mailing, List<Duty>> mailings = duties.stream()
                .filter(duty -> duty.account() != null)
                .collect(Collectors.groupingBy(duty -> new Mailing(account(duty), duty.period())));
        Map<Long, Account> people =
                recipients
                        .findByIdIn(
                                mailings.keySet().stream().map(Mailing::account).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Account::id, person -> person));
        mailings.forEach((mailing, owed) -> {
            Account person = people.get(mailing.account());
            if (person != null) {
                notifications.tell(List.of(person), news(kind, owed), Duration.ZERO);
            }
        });
        return people.size();
    }

    private static long account(Duty duty) {
        return Objects.requireNonNull(duty.account());
    }

    private News news(NotificationKind kind, List<Duty> owed) {
        Duty first = owed.get(0);
        boolean single = owed.size() == 1;
        Map<String, String> details = new HashMap<>(Map.of(
                "period",
                first.periodName(),
                "day",
                dates.day(first.dueOn()),
                Notification.SUBMISSIONS,
                owed.stream().map(duty -> String.valueOf(duty.submission())).collect(Collectors.joining(","))));
        if (single) {
            details.put("unit", first.unit());
        }
        return new News(
                kind,
                single ? first.submission() : null,
                single ? "/submissions/" + first.submission() : "/submissions",
                details,
                owed.stream()
                        .map(duty -> kind == NotificationKind.REMINDER ? lineWithDays(duty) : line(duty))
                        .toList());
    }

    private String line(Duty duty) {
        return texts.text("reminder.line", duty.unit(), dates.day(duty.dueOn()));
    }

    /** As of the day on which it is sent. */
    private String lineWithDays(Duty duty) {
        LocalDate today = dates.today();
        long days = ChronoUnit.DAYS.between(today, duty.dueOn());
        String left = days < 0 ? texts.text("reminder.days-over", -days) : texts.text("reminder.days-left", days);
        return line(duty) + " (" + left + ")";
    }
}
