package tr.edu.akky.inventory.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.access.Asked.Upload;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.analysis.FinishedAnalysis;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.consolidation.Reported.UnitReport;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.TurkishDay;

/** Two sides that each have one of everything: three units of {@link Person#OWN} and one of {@link Person#OTHER}. */
@Component
@Lazy
class World {

    static final String HEADINGS =
            "Yazılım Adı;Üst Kategori;Alt Kategori;Lisans Adedi;Kullanıcı Sayısı;Lisans Adı;Lisans Son Kullanım Tarihi\n";
    static final String PROFESSIONAL = ";Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final Pattern UNDO = Pattern.compile("undoAction=(/[^\\]]+)");

    private final People people;
    private final Round round;
    private final Reported reported;
    private final FinishedAnalysis analysis;
    private final JdbcClient jdbc;
    private final Visits visits;
    private final KeptArchive archive;
    private int rows;
    private @Nullable CurrentUser inactive;
    private @Nullable CurrentUser newcomer;
    private final List<String> refusals = new ArrayList<>();
    private final List<String> placesOfOther = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<Asked> asks = new ArrayList<>();
    private final Map<Person, @Nullable CurrentUser> persons = new EnumMap<>(Person.class);

    World(
            People people,
            Round round,
            Reported reported,
            FinishedAnalysis analysis,
            JdbcClient jdbc,
            Visits visits,
            KeptArchive archive) {
        this.people = people;
        this.round = round;
        this.reported = reported;
        this.analysis = analysis;
        this.jdbc = jdbc;
        this.visits = visits;
        this.archive = archive;
    }

    @Nullable
    CurrentUser person(Person kind) {
        return persons.get(kind);
    }

    static String day(int fromToday) {
        return DAY.format(TurkishDay.today().plusDays(fromToday));
    }

    /** Addresses that are reached by no link, or only far down a list, and are not of the other unit. */
    List<String> places() {
        return places;
    }

    /** The same of the other unit. */
    List<String> placesOfOther() {
        return placesOfOther;
    }

    /** What is sent by a script, or by a button that is offered once. */
    List<Asked> asks() {
        return asks;
    }

    /** What did not go as it was meant while the world was made. */
    List<String> refusals() {
        return refusals;
    }

    CurrentUser inactive() {
        return Objects.requireNonNull(inactive);
    }

    CurrentUser newcomer() {
        return Objects.requireNonNull(newcomer);
    }

    /** Units in each state that a submission can be in, and finished reports of earlier periods. */
    void make() {
        Unit draft = people.unit("Tıp Fakültesi");
        Unit submitted = people.unit("Diş Hekimliği Fakültesi");
        Unit approved = people.unit("Fen Fakültesi");
        Unit later = people.unit("Ziraat Fakültesi");
        Unit returned = people.unit("İktisat Fakültesi");
        Unit empty = people.unit("Spor Bilimleri Fakültesi");
        Unit nothing = people.unit("Konservatuvar");
        Unit waiting = people.unit("İlahiyat Fakültesi");
        Unit other = people.unit("Hukuk Fakültesi");
        Unit[] own = {draft, submitted, approved, later, returned, empty, nothing, waiting};
        for (Person kind : Person.values()) {
            Role role = kind.role();
            if (role != null) {
                boolean member = kind == Person.OWN || kind.name().endsWith("_OF_UNIT");
                Unit[] units = member ? own : kind == Person.OTHER ? new Unit[] {other} : new Unit[0];
                persons.put(kind, people.person(role, units));
            }
        }
        long locked = period("2024 Yılı");
        finished(locked, approved);
        send(locked);
        long complete = period("2025 Yılı");
        finished(complete, approved);
        post(Person.ADMINISTRATOR, "/administration/periods/" + period("2023 Yılı") + "/closing");
        places.add("/administration/periods/" + last("period"));
        long period = round.open().id();
        share();
        fill(Person.OWN, draft, period, true);
        fill(Person.OTHER, other, period, true);
        for (Unit unit : List.of(submitted, approved, later, returned, waiting)) {
            fill(Person.OWN, unit, period, false);
        }
        review(submission(Person.OWN, submitted, period));
        round.submit(who(Person.OWN), submission(Person.OWN, waiting, period));
        places.add("/review/" + submission(Person.OWN, waiting, period));
        giveBack(submission(Person.OWN, returned, period));
        states(submission(Person.OWN, empty, period), submission(Person.OWN, nothing, period));
        round.enter(who(Person.OWN), submission(Person.OWN, approved, period), "Bilinmeyen Program");
        reported.approve(who(Person.ADMINISTRATOR), report(approved, period));
        places.add("/review/" + submission(Person.OWN, approved, period));
        post(Person.REVIEWER, "/consolidation/" + period + "/refresh");
        reported.makeProductsOfOpenNames(who(Person.ADMINISTRATOR), period);
        post(Person.ADMINISTRATOR, "/consolidation/" + period + "/undoing");
        for (String name : List.of("AutoCadd", "Matlap", "SPSS Statistik", "Solidvorks")) {
            round.enter(who(Person.OWN), submission(Person.OWN, later, period), name);
        }
        reported.approve(who(Person.ADMINISTRATOR), report(later, period));
        asks.addAll(List.of(
                Asked.post("/analysis/defaults/recomputation", "period", "" + period, "version", "1"),
                Asked.post("/review/" + submission(Person.OWN, draft, period) + "/extension", "dueOn", day(20))));
        post(Person.ADMINISTRATOR, "/analysis/" + period + "/takeovers", "all", "true");
        places.addAll(
                List.of("/consolidation?period=" + period, "/consolidation?period=" + period + "&state=PROPOSED"));
        results(period);
        administer();
    }

    private long period(String name) {
        post(
                Person.ADMINISTRATOR,
                "/administration/periods",
                "name",
                name,
                "opensOn",
                day(0),
                "dueOn",
                day(30),
                "version",
                "0");
        return Long.parseLong(last("period"));
    }

    private CurrentUser who(Person kind) {
        return Objects.requireNonNull(persons.get(kind));
    }

    private long submission(Person kind, Unit unit, long period) {
        return round.submissionOf(who(kind), unit, period);
    }

    private UnitReport report(Unit unit, long period) {
        return new UnitReport(unit, who(Person.OWN), submission(Person.OWN, unit, period));
    }

    private void finished(long period, Unit unit) {
        CurrentUser administrator = who(Person.ADMINISTRATOR);
        UnitReport report = report(unit, period);
        reported.enter(report, Reported.row("MATLAB", "10", "40", "31.12.2027"));
        reported.approve(administrator, report);
        reported.makeProductsOfOpenNames(administrator, period);
        analysis.finish(administrator, period);
        post(Person.ADMINISTRATOR, "/reports/sealed", "period", "" + period);
        String line = jdbc.sql("select min(id) from report_line where period_id = ?")
                .param(period)
                .query(String.class)
                .single();
        sendFormOf("/analysis/lines/" + line, "equivalent", "PSPP");
        sendFormOf("/analysis/lines/" + line, "equivalent", "jamovi");
        places.addAll(List.of(
                "/reports/sealed/" + last("sealed_report"),
                "/analysis/lines/" + line,
                "/analysis/lines/" + line + "/cost"));
    }

    /** As its page offers it, with one more field filled in. */
    private void sendFormOf(String page, String field, String typed) {
        CurrentUser administrator = who(Person.ADMINISTRATOR);
        new PageForms(visits.stay(administrator, Asked.get(page)).body())
                .forms(page).stream()
                        .filter(form -> form.place().equals(page))
                        .limit(1)
                        .forEach(form -> visits.stay(administrator, form.with(Map.of(field, typed))));
    }

    /** So that its period is locked. */
    private void send(long period) {
        post(
                Person.ADMINISTRATOR,
                "/reports/sealed/" + last("sealed_report") + "/sending",
                "number",
                "E-1",
                "date",
                day(0),
                "addressee",
                "Rektörlük");
    }

    private void share() {
        post(
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

    private void fill(Person kind, Unit unit, long period, boolean inWork) {
        long submission = submission(kind, unit, period);
        round.enter(who(kind), submission, "SPSS");
        round.enter(who(kind), submission, "Özel Ölçüm Programı");
        long gone = round.enter(who(kind), submission, "ArcGIS");
        String at = "/submissions/" + submission;
        post(kind, at + "/entries/" + gone + "/deletion", "version", "0");
        List<String> places = kind == Person.OTHER ? placesOfOther : this.places;
        places.addAll(List.of(at, at + "/entries/bulk?all=true&field=note", at + "/entries/bulk?all=true&delete=true"));
        post(
                kind,
                "/drafts",
                "form",
                at + "/entries",
                "page",
                at + "/entries/new",
                "fields",
                "[{\"name\":\"name\",\"value\":\"Yarım\"}]");
        if (inWork) {
            String entry = at + "/entries/"
                    + jdbc.sql("select min(id) from entry where submission_id = ?")
                            .param(submission)
                            .query(String.class)
                            .single();
            places.addAll(List.of("/drafts/" + last("form_draft"), entry + "/cells/note", entry + "/cells/licences"));
            post(kind, at + "/entries/bulk/changes", "all", "true", "field", "note", "note", "Ortak");
            paste(kind, at, "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
            post(kind, at + "/intake/" + last("intake_batch") + "/confirmation");
            paste(
                    kind,
                    at,
                    "SolidWorks" + PROFESSIONAL + "10;25;Edu;31.12.2027\nX" + PROFESSIONAL + "y;;;\nSPSS" + PROFESSIONAL
                            + "9;9;Edu;31.12.2027\n");
            places.add(at + "/intake/" + last("intake_batch"));
            visits.stay(
                    person(kind),
                    Asked.post(at + "/intake/file").with("file", Upload.of("a.csv", "Bir;Iki;Uc\nMATLAB;3;5\n")));
            places.add(at + "/intake/" + last("intake_batch") + "/columns");
            visits.stay(person(kind), Asked.post(at + "/intake/paste", "text", "MATLAB\t5"));
            giveUp(last("intake_batch"));
            places.add(at + "/intake/" + last("intake_batch"));
        }
    }

    void paste(Person kind, String submission, String lines) {
        visits.stay(
                person(kind),
                Asked.post(submission + "/intake/file").with("file", Upload.of("liste.csv", HEADINGS + lines)));
    }

    /** One request answered and one open, and the submission again with the specialists. */
    private void review(long submission) {
        String review = "/review/" + submission;
        String own = "/submissions/" + submission;
        round.submit(who(Person.OWN), submission);
        post(Person.REVIEWER, review + "/corrections", "message", "Adedi yazınız");
        post(Person.REVIEWER, review + "/return", "note", "Düzeltiniz");
        String answered = last("correction_request");
        post(Person.OWN, own + "/corrections/" + answered + "/answer", "answer", "Yazdık");
        round.submit(who(Person.OWN), submission);
        String entry = jdbc.sql("select min(id) from entry where submission_id = ?")
                .param(submission)
                .query(String.class)
                .single();
        post(
                Person.REVIEWER,
                review + "/corrections",
                "message",
                "Süreyi yazınız",
                "entry",
                entry,
                "field",
                "LICENCES");
        places.addAll(List.of(review, review + "/entries/" + entry + "/cells/users"));
        asks.add(Asked.post(review + "/corrections/closings", "request", answered));
    }

    private void giveBack(long submission) {
        round.submit(who(Person.OWN), submission);
        post(Person.REVIEWER, "/review/" + submission + "/corrections", "message", "Adedi yazınız");
        post(Person.REVIEWER, "/review/" + submission + "/return", "note", "Düzeltiniz");
        places.add("/submissions/" + submission);
    }

    private void states(long empty, long nothing) {
        post(Person.OWN, "/submissions/" + nothing + "/nil-declaration");
        places.addAll(List.of("/submissions/" + empty, "/submissions/" + nothing));
    }

    private void results(long period) {
        post(
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
                last("unit"));
        places.add("/register/justifications/" + last("justification"));
        post(
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
        places.addAll(List.of(
                "/analysis/defaults?period=" + period,
                "/reports/gaps?period=" + period + "&gap=COMPETENCE",
                "/catalogue/completions?q=mat",
                "/drafts?page=/",
                "/drafts/session",
                "/administration/lists/preview",
                "/administration/lists/invitations",
                "/setup"));
        asks.addAll(List.of(
                Asked.json("/csp-reports", "{}"),
                Asked.post("/setup", "code", "x"),
                Asked.post("/password/forgotten", "email", "kimse@ornek.edu.tr"),
                Asked.post("/drafts", "form", "/profile", "page", "/profile", "fields", "[]")));
        post(
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
        post(Person.REVIEWER, "/reports/sealed", "period", "" + period);
        places.add("/consolidation/lines/" + last("report_line"));
        post(
                Person.REVIEWER,
                "/consolidation/lines/" + last("report_line") + "/overrides",
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

    KeptArchive archive() {
        return archive;
    }

    private void administer() {
        post(Person.ADMINISTRATOR, "/administration/backups");
        archive.keep();
        jdbc.sql("insert into external_identity values ('ldap', 'viewer', ?, now())")
                .param(who(Person.VIEWER).id())
                .update();
        String viewer = "/administration/accounts/" + who(Person.VIEWER).id();
        asks.add(Asked.post(viewer + "/unlinking"));
        asks.add(Asked.post(viewer + "/second-factor-removal"));
        String link = String.valueOf(post(
                        Person.ADMINISTRATOR,
                        "/administration/accounts/" + who(Person.VIEWER).id() + "/link")
                .result()
                .getFlashMap()
                .get("link"));
        places.add(link.substring(link.indexOf("/password/")));
        visits.stay(
                person(Person.ADMINISTRATOR),
                Asked.post("/administration/templates").with("file", template()));
        asks.add(Asked.post("/administration/templates").with("file", template()));
        byte[] catalogue = post(Person.ADMINISTRATOR, "/administration/catalogue/exchange/file")
                .result()
                .getResponse()
                .getContentAsByteArray();
        Asked exchange =
                Asked.post("/administration/catalogue/exchange").with("file", new Upload("katalog.zip", catalogue));
        asks.addAll(List.of(
                exchange,
                Asked.post("/administration/catalogue/exchange/confirmation").after(exchange),
                Asked.post("/administration/catalogue/exchange/cancellation").after(exchange)));
        newcomer = people.newcomer(Role.UNIT_STAFF);
        post(Person.ADMINISTRATOR, "/administration/units", "name", "Kapalı birim", "version", "0");
        post(Person.ADMINISTRATOR, "/administration/units/" + last("unit") + "/deactivation");
        places.add("/administration/units/" + last("unit"));
        inactive = people.person(Role.UNIT_STAFF);
        post(Person.ADMINISTRATOR, "/administration/accounts/" + inactive.id() + "/deactivation");
        places.add("/administration/accounts/" + inactive.id());
        jdbc.sql("""
                insert into outgoing_mail (id, notification_id, state, address, attempts, created_at, next_attempt_at)
                select id, id, 'FAILED', 'a@ornek.edu.tr', 9, now(), now() from notification
                on conflict (notification_id) do update set state = 'FAILED'
                """).update();
    }

    /** The identifier of a batch on which this act can be done, for the submission that is asked about. */
    String batchFor(String pattern, Asked asked) {
        String at = asked.path().replaceFirst("/intake.*", "");
        if (pattern.endsWith("/columns")) {
            visits.stay(
                    who(Person.OWN),
                    freshly(Asked.post(at + "/intake/file").with("file", Upload.of("a.csv", "Bir;Iki\nX;3\n"))));
        } else {
            visits.stay(
                    who(Person.OWN),
                    freshly(Asked.post(at + "/intake/file").with("file", Upload.of("liste.csv", HEADINGS))));
        }
        String batch = last("intake_batch");
        if (pattern.endsWith("/undo")) {
            visits.stay(who(Person.OWN), Asked.post(at + "/intake/" + batch + "/confirmation"));
        } else if (pattern.endsWith("/revival")) {
            giveUp(batch);
        }
        return batch;
    }

    /** The same with rows that no other one has. */
    Asked freshly(Asked asked) {
        String row = "Program " + ++rows;
        Map<String, Upload> files = new LinkedHashMap<>();
        asked.files()
                .forEach((field, file) -> files.put(
                        field,
                        Upload.of(
                                file.name(),
                                new String(file.content(), StandardCharsets.UTF_8) + row + PROFESSIONAL
                                        + "10;25;Edu;31.12.2027\n")));
        Asked filled = new Asked(asked.method(), asked.path(), asked.form(), files, asked.before());
        String text = asked.form().getFirst("text");
        return text == null
                ? filled
                : filled.with(Map.of("text", text + (row + PROFESSIONAL + "10;25;Edu;31.12.2027").replace(';', '\t')));
    }

    private void giveUp(String batch) {
        jdbc.sql("update intake_batch set status = 'READING', worked_at = now() - interval '1 day' where id = ?")
                .param(Long.valueOf(batch))
                .update();
    }

    private Visits.Visit post(Person kind, String path, String... pairs) {
        Visits.Visit visit = visits.stay(person(kind), Asked.post(path, pairs));
        if (visit.result().getResponse().getStatus() > 302) {
            refusals.add(path + " " + visit.result().getResponse().getStatus());
        }
        String said = String.valueOf(visit.result().getFlashMap().get("flash"));
        if (said.contains("danger")) {
            refusals.add(path + " " + said);
        }
        Matcher undo = UNDO.matcher(said);
        if (undo.find() && kind != Person.OTHER) {
            asks.add(Asked.post(undo.group(1)));
        }
        return visit;
    }

    private static Upload template() {
        try (InputStream file = World.class.getResourceAsStream("/reports/akky-rapor-a-t.xlsx")) {
            return new Upload("sablon.xlsx", Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String last(String table) {
        return jdbc.sql("select max(id) from " + table).query(String.class).single();
    }
}
