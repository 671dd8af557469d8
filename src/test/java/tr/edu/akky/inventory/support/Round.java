package tr.edu.akky.inventory.support;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.account.UnitChanged;
import tr.edu.akky.inventory.submission.Entries;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.PeriodDetails;
import tr.edu.akky.inventory.submission.Periods;
import tr.edu.akky.inventory.submission.Submissions;

/** An open period and what units do in it, through the real services. */
@Component
public class Round {

    private final Periods periods;
    private final Submissions submissions;
    private final Entries entries;
    private final EntryReader reader;
    private final ApplicationEventPublisher events;

    Round(
            Periods periods,
            Submissions submissions,
            Entries entries,
            EntryReader reader,
            ApplicationEventPublisher events) {
        this.periods = periods;
        this.submissions = submissions;
        this.entries = entries;
        this.reader = reader;
        this.events = events;
    }

    public Period open() {
        LocalDate today = TurkishDay.today();
        return periods.add(new PeriodDetails(
                "2026 Yılı / 1. Dönem", today.minusDays(10), today.plusDays(10), null, null, null, null));
    }

    /** Submissions of units that were added since. */
    public void makeMissing() {
        events.publishEvent(new UnitChanged(0));
    }

    /** The round after the first one. */
    public Period openNext() {
        LocalDate today = TurkishDay.today();
        return periods.add(new PeriodDetails(
                "2027 Yılı / 1. Dönem", today.minusDays(5), today.plusDays(20), null, null, null, null));
    }

    /** The submission of a unit in a period. */
    public long submissionOf(CurrentUser user, Unit unit, long period) {
        return submissions.of(user).stream()
                .filter(submission -> submission.unit().id() == unit.id())
                .filter(submission -> submission.period().id() == period)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The submission of a unit in the only period there is. */
    public long submissionOf(CurrentUser user, Unit unit) {
        return submissions.of(user).stream()
                .filter(submission -> submission.unit().id() == unit.id())
                .findFirst()
                .orElseThrow()
                .id();
    }

    public long enter(CurrentUser user, long submission, String name) {
        EntryForm form = form(name);
        return entries.add(
                user, submission, UUID.randomUUID(), reader.read(form).details());
    }

    public void submit(CurrentUser user, long submission) {
        submissions.submit(user, submission);
    }

    /** A complete row. */
    public static EntryForm form(String name) {
        EntryForm form = new EntryForm();
        form.name = name;
        form.topCategory = "son-kullanici";
        form.category = "son-kullanici-mesleki";
        form.licences = "10";
        form.users = "25";
        form.licenceName = "Academic";
        form.expiry = "31.12.2027";
        return form;
    }
}
