package tr.edu.akky.inventory.reporting;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/**
 * Three lines of a period: SPSS of two units, with everything that BİDB can say of a line; MATLAB, which has no
 * equivalent; and a name that is still open and that nobody has analysed.
 */
@Component
class AnalysedRound {

    private final People people;
    private final Round round;
    private final Reported reported;
    private final JdbcTemplate jdbc;

    AnalysedRound(People people, Round round, Reported reported, JdbcTemplate jdbc) {
        this.people = people;
        this.round = round;
        this.reported = reported;
        this.jdbc = jdbc;
    }

    record Made(CurrentUser reviewer, long period, long spss, long matlab) {}

    Made make() {
        CurrentUser reviewer = people.reviewer();
        long period = round.open().id();
        reported.approved(
                reviewer,
                "Tıp Fakültesi",
                Reported.row("SPSS", "10", "20", "31.12.2027"),
                Reported.row("=Zortex <Kuantum> & \"İ\"", "1", "2", "Süresiz"));
        reported.approved(
                reviewer,
                "Fen Fakültesi",
                Reported.row("IBM SPSS", "5", "5", "01.02.2027"),
                Reported.row("MATLAB", "Sınırsız", "100", "Süresiz"));
        long spss = line("IBM SPSS Statistics");
        long matlab = line("MATLAB");
        analyse(spss, matlab);
        return new Made(reviewer, period, spss, matlab);
    }

    private long line(String name) {
        return jdbc.queryForList("select id from shown_line where shown_name like ?", Long.class, "%" + name + "%")
                .get(0);
    }

    private void analyse(long spss, long matlab) {
        jdbc.update("""
                insert into line_analysis (report_line_id, no_equivalent, advantages, disadvantages, constraints_text, competence, version)
                values (?, false, 'Ücretsiz', 'Eğitim gerekir', 'Eklentiler', 'TRAINING_NEEDED', 1),
                       (?, true, null, null, null, null, 1)
                """, spss, matlab);
        jdbc.update("""
                insert into line_equivalent (report_line_id, position, name, fit, spdx_licence)
                values (?, 0, 'jamovi', 'FULL', 'AGPL-3.0-or-later'), (?, 1, 'PSPP', null, null)
                """, spss, spss);
        jdbc.update("""
                insert into line_cost (report_line_id, day_rate, yearly_increase, vat, assumptions, defaults_version,
                                       changed_by, changed_at)
                values (?, 1, 1, 20, 'Kur 40', 0, 'Uzman', now())
                """, spss);
        jdbc.update("""
                insert into cost_year (report_line_id, side, year, amount)
                select ?, side, year, year * amount from generate_series(1, 5) as year,
                       (values ('OPEN_SOURCE', 100.10), ('COMMERCIAL', 1000.05)) as each (side, amount)
                """, spss);
        jdbc.update("""
                insert into line_decision (report_line_id, feasibility_code, reasons, starts_on, ends_on, remarks)
                values (?, 'gecis-yapilabilir', null, date '2027-01-15', date '2027-06-30', 'Önce laboratuvarlar'), (?, 'gecis-yapilamaz', 'Muadili yok', null, null, null)
                """, spss, matlab);
        jdbc.update("insert into line_dependency (report_line_id, depends_on) values (?, ?)", spss, matlab);
    }
}
