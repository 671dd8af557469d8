package tr.edu.akky.inventory.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.Dates;

/** Counts what can be shown, in two statements. */
@Repository
@Transactional(readOnly = true)
class EvidenceReading {

    private static final String COUNTED = """
            with line as (
                select id from report_line where period_id = :period and entry_count + shared_count > 0
            )
            select
                (select count(*) from submission join expected_submission using (id) where period_id = :period) as units,
                (select count(*) from submission where period_id = :period and status in ('SUBMITTED', 'APPROVED')) as reported_units,
                (select count(*) from submission where period_id = :period and status = 'APPROVED') as approved_units,
                (select count(*) from line) as lines,
                (select count(*) from line where exists (select from line_equivalent e where e.report_line_id = line.id)) as lines_with_equivalent,
                (select count(*) from line join line_cost c on c.report_line_id = line.id) as lines_costed,
                (select count(*) from line join line_decision d on d.report_line_id = line.id
                 where d.feasibility_code is not null) as lines_decided,
                cast(:licences as bigint) as licences, cast(:expired as bigint) as expired,
                cast(:soon as bigint) as expiring_soon, cast(:unknown as bigint) as unknown_expiry,
                (select count(*) from account where active) as people,
                (select count(*) from account where active and role = 'REVIEWER') as reviewers,
                (select count(*) from account where active and role = 'ADMINISTRATOR') as administrators,
                (select count(*) from product where active) as products,
                (select count(*) from equivalent where active) as equivalents,
                (select count(*) from licence_check where checked_on > :year_ago and checked_on <= :today) as checks_in_a_year,
                (select count(*) from licence_check_task where done_on is null) as open_tasks,
                (select count(*) from justification where status = 'APPROVED') as justifications,
                (select count(*) from justification where status = 'DRAFT') as justification_drafts,
                a.history_rows, a.failed_sign_ins, a.approvals, a.returns, a.reports_made
            from (select count(*) as history_rows,
                         count(*) filter (where action = 'account.sign-in-failed') as failed_sign_ins,
                         count(*) filter (where action = 'submission.approved') as approvals,
                         count(*) filter (where action = 'submission.returned') as returns,
                         count(*) filter (where subject = 'report' and action like 'report.%') as reports_made
                  from activity) a
            """;

    private final JdbcClient jdbc;
    private final Licences licences;
    private final Dates dates;

    EvidenceReading(JdbcClient jdbc, Licences licences, Dates dates) {
        this.jdbc = jdbc;
        this.licences = licences;
        this.dates = dates;
    }

    /** @param periodId whose inventory is shown */
    Evidence of(long periodId) {
        LicenceFigures figures = licences.figures(periodId);
        return jdbc.sql(COUNTED)
                .param("period", periodId)
                .param("licences", figures.all())
                .param("expired", figures.expired())
                .param("soon", figures.inNinety())
                .param("unknown", figures.unknown())
                .param("today", dates.today())
                .param("year_ago", dates.today().minusYears(1))
                .query(Evidence.class)
                .single();
    }
}
