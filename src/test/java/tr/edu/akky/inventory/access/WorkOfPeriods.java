package tr.edu.akky.inventory.access;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.consolidation.Reported.UnitReport;

/** Periods, shared licences, analyses and reports, as specialists and administrators make them. */
@Component
@Lazy
class WorkOfPeriods {

    private final Actors actors;
    private final WorkOfUnits units;
    private final Reported reported;
    private final FinishedAnalysis analysis;
    private final JdbcClient jdbc;

    WorkOfPeriods(Actors actors, WorkOfUnits units, Reported reported, FinishedAnalysis analysis, JdbcClient jdbc) {
        this.actors = actors;
        this.units = units;
        this.reported = reported;
        this.analysis = analysis;
        this.jdbc = jdbc;
    }

    long period(String name) {
        actors.post(
                Person.ADMINISTRATOR,
                "/administration/periods",
                "name",
                name,
                "opensOn",
                Actors.day(0),
                "dueOn",
                Actors.day(30),
                "version",
                "0");
        return Long.parseLong(actors.last("period"));
    }

    void finished(long period, Unit unit) {
        CurrentUser administrator = actors.who(Person.ADMINISTRATOR);
        UnitReport report = report(unit, period);
        reported.enter(report, Reported.row("MATLAB", "10", "40", "31.12.2027"));
        reported.approve(administrator, report);
        reported.makeProductsOfOpenNames(administrator, period);
        analysis.finish(administrator, period);
        actors.post(Person.ADMINISTRATOR, "/reports/sealed", "period", "" + period);
        String line = jdbc.sql("select min(id) from report_line where period_id = ?")
                .param(period)
                .query(String.class)
                .single();
        sendFormOf("/analysis/lines/" + line, "equivalent", "PSPP");
        sendFormOf("/analysis/lines/" + line, "equivalent", "jamovi");
        actors.places()
                .addAll(List.of(
                        "/reports/sealed/" + actors.last("sealed_report"),
                        "/analysis/lines/" + line,
                        "/analysis/lines/" + line + "/cost"));
    }

    /** As its page offers it, with one more field filled in. */
    private void sendFormOf(String page, String field, String typed) {
        new PageForms(actors.stay(Person.ADMINISTRATOR, Asked.get(page)).body())
                .forms(page).stream()
                        .filter(form -> form.place().equals(page))
                        .limit(1)
                        .forEach(form -> actors.stay(Person.ADMINISTRATOR, form.with(Map.of(field, typed))));
    }

    /** So that its period is locked. */
    void send(long period) {
        actors.post(
                Person.ADMINISTRATOR,
                "/reports/sealed/" + actors.last("sealed_report") + "/sending",
                "number",
                "E-1",
                "date",
                Actors.day(0),
                "addressee",
                "Rektörlük");
    }

    void share() {
        actors.post(
                Person.REVIEWER,
                "/consolidation/shared",
                "product",
                "MATLAB",
                "name",
                "Kampüs lisansı",
                "metric",
                "SITE",
                "licences",
                "100",
                "startsOn",
                "01.01.2026",
                "expiry",
                "31.12.2028",
                "version",
                "0");
    }

    void results(long period) {
        actors.post(
                Person.REVIEWER,
                "/register/justifications",
                "product",
                "SPSS",
                "need",
                "Gerekli",
                "equivalents",
                "Yok",
                "technicalReasons",
                "Var",
                "economicReasons",
                "Var",
                "withoutComparison",
                "true",
                "quantity",
                "5",
                "price",
                "100",
                "unit",
                actors.last("unit"));
        actors.places().add("/register/justifications/" + actors.last("justification"));
        actors.post(
                Person.REVIEWER,
                "/analysis/defaults",
                "period",
                "" + period,
                "version",
                "0",
                "dayRate",
                "9000",
                "yearlyIncrease",
                "30",
                "vat",
                "20");
        actors.places()
                .addAll(List.of(
                        "/analysis/defaults?period=" + period,
                        "/reports/gaps?period=" + period + "&gap=COMPETENCE",
                        "/catalogue/completions?q=mat",
                        "/drafts?page=/",
                        "/drafts/session",
                        "/administration/lists/preview",
                        "/administration/lists/invitations",
                        "/setup"));
        actors.asks()
                .addAll(List.of(
                        Asked.json("/csp-reports", "{}"),
                        Asked.post("/setup", "code", "x"),
                        Asked.post("/password/forgotten", "email", "kimse@ornek.edu.tr"),
                        Asked.post("/drafts", "form", "/profile", "page", "/profile", "fields", "[]")));
        actors.post(
                Person.REVIEWER,
                "/register/checks",
                "checkedOn",
                "01.02.2026",
                "checkedBy",
                "Ayşe",
                "allUnits",
                "true",
                "findings",
                "Sorun yok");
        actors.post(Person.REVIEWER, "/reports/sealed", "period", "" + period);
        actors.places().add("/consolidation/lines/" + actors.last("report_line"));
        actors.post(
                Person.REVIEWER,
                "/consolidation/lines/" + actors.last("report_line") + "/overrides",
                "version",
                jdbc.sql("select version from report_line order by id desc limit 1")
                        .query(String.class)
                        .single(),
                "field",
                "LICENCES",
                "value",
                "12",
                "reason",
                "Sözleşmede böyle");
    }

    private UnitReport report(Unit unit, long period) {
        return new UnitReport(unit, actors.who(Person.OWN), units.submission(Person.OWN, unit, period));
    }

    void approve(Unit unit, long period) {
        reported.approve(actors.who(Person.ADMINISTRATOR), report(unit, period));
    }

    void makeProductsOfOpenNames(long period) {
        reported.makeProductsOfOpenNames(actors.who(Person.ADMINISTRATOR), period);
    }
}
