package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Dates;

/** What is asked of the units of a person, in as many statements for one unit as for sixty. */
@Service
@Transactional(readOnly = true)
public class Obligations {

    private static final String CHECKLISTS = """
            select t.*,
                   (select count(*) from correction_request r where r.submission_id = t.submission_id and r.status = 'OPEN')
                       as unanswered_requests
            from submission_tally t
            where t.submission_id = any (:submissions)
            """;

    private static final String ASKED = """
            select r.submission_id, case when e.deleted_at is null then e.id end as entry_id, e.name, r.field, r.message
            from correction_request r left join entry e on e.id = r.entry_id
            where r.submission_id = any (:submissions) and r.status = 'OPEN'
            order by r.asked_at, r.id
            """;

    private final SubmissionRepository submissions;
    private final RowsOnTheirWay onTheirWay;
    private final SharedLicenceUse sharedUse;
    private final JdbcClient jdbc;
    private final Dates dates;

    Obligations(
            SubmissionRepository submissions,
            RowsOnTheirWay onTheirWay,
            SharedLicenceUse sharedUse,
            JdbcClient jdbc,
            Dates dates) {
        this.submissions = submissions;
        this.onTheirWay = onTheirWay;
        this.sharedUse = sharedUse;
        this.jdbc = jdbc;
        this.dates = dates;
    }

    /** Of all periods that are not closed. */
    public List<Obligation> of(CurrentUser user) {
        List<Submission> open = submissions.findOfPerson(user.id()).stream()
                .filter(submission -> submission.period().stateOn(dates.today()) != PeriodState.CLOSED)
                .toList();
        Set<Long> ids = open.stream().map(Submission::id).collect(Collectors.toSet());
        Map<Long, Checklist> checklists = checklists(ids);
        Map<Long, List<AskedCorrection>> asked = asked(ids);
        Map<Long, Long> waiting = onTheirWay.waiting(ids);
        Set<Long> sharing = sharedUse.declaredIn(ids);
        Function<Submission, Obligation> obligation = submission -> new Obligation(
                submission,
                checklists.getOrDefault(submission.id(), Checklist.NOTHING),
                asked.getOrDefault(submission.id(), List.of()),
                waiting.getOrDefault(submission.id(), 0L),
                sharing.contains(submission.id()));
        return open.stream().map(obligation).toList();
    }

    private Map<Long, Checklist> checklists(Set<Long> submissions) {
        return jdbc
                .sql(CHECKLISTS)
                .param("submissions", submissions.toArray(Long[]::new))
                .query((row, index) -> Map.entry(
                        row.getLong("submission_id"),
                        new Checklist(
                                row.getLong("entries"),
                                row.getLong("without_category"),
                                row.getLong("without_licences"),
                                row.getLong("without_users"),
                                row.getLong("without_expiry"),
                                row.getLong("unanswered_requests"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Long, List<AskedCorrection>> asked(Set<Long> submissions) {
        return jdbc
                .sql(ASKED)
                .param("submissions", submissions.toArray(Long[]::new))
                .query((row, index) -> new AskedCorrection(
                        row.getLong("submission_id"),
                        row.getObject("entry_id", Long.class),
                        row.getString("name"),
                        field(row.getString("field")),
                        row.getString("message")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(AskedCorrection::submissionId));
    }

    private static @Nullable EntryField field(@Nullable String name) {
        return name == null ? null : EntryField.valueOf(name);
    }
}
