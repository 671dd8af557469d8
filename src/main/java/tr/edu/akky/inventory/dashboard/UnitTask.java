package tr.edu.akky.inventory.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import tr.edu.akky.inventory.submission.AskedCorrection;
import tr.edu.akky.inventory.submission.Obligation;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.SubmissionStatus;

/** What one unit has to do in one period, and until when. */
record UnitTask(Obligation obligation, Act act, long daysLeft) {

    /** What the unit itself has to do comes first, the earliest day before the others; else as they come, by name. */
    static final Comparator<UnitTask> MOST_PRESSING = Comparator.<UnitTask, Boolean>comparing(
                    task -> !task.act().isOfUnit())
            .thenComparing(task -> task.submission().dueOn())
            .thenComparing(UnitTask::act);

    static UnitTask of(Obligation obligation, LocalDate today) {
        long daysLeft = ChronoUnit.DAYS.between(today, obligation.submission().dueOn());
        return new UnitTask(obligation, Act.of(obligation, today), daysLeft);
    }

    public Submission submission() {
        return obligation.submission();
    }

    public boolean isLate() {
        return act.isOfUnit() && daysLeft < 0;
    }

    /** How many things the sentence of the act speaks of. */
    public long count() {
        return switch (act) {
            case ANSWER -> obligation.checklist().unansweredRequests();
            case CONFIRM -> obligation.onTheirWay();
            case FILE -> obligation.checklist().withoutCategory();
            default -> obligation.checklist().entries();
        };
    }

    /** The page where it is done. */
    public String link() {
        String page = "/submissions/" + submission().id();
        return switch (act) {
            case ANSWER -> onlyCorrection(page);
            case CONFIRM -> page + "/intake";
            case FILE -> page + "?incomplete=true";
            case SUBMIT -> page + "/checklist";
            default -> page;
        };
    }

    private String onlyCorrection(String page) {
        List<AskedCorrection> asked = obligation.asked();
        return asked.size() == 1 ? asked.get(0).link() : page;
    }

    /** In preparation, in review, approved. */
    public List<Step> steps() {
        SubmissionStatus status = submission().status();
        boolean approved = status == SubmissionStatus.APPROVED;
        boolean inReview = status == SubmissionStatus.SUBMITTED;
        String first = status == SubmissionStatus.RETURNED ? "RETURNED" : "DRAFT";
        return List.of(
                new Step(first, status.isWithUnit() ? "current" : "done"),
                new Step("SUBMITTED", inReview ? "current" : approved ? "done" : "open"),
                new Step("APPROVED", approved ? "done" : "open"));
    }
}
