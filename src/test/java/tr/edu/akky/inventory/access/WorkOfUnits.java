package tr.edu.akky.inventory.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.access.Asked.Upload;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.Round;

/** Rows, files and submissions in every state that a unit can bring them to. */
@Component
@Lazy
class WorkOfUnits {

    static final String HEADINGS =
            "Yazılım Adı;Üst Kategori;Alt Kategori;Lisans Adedi;Kullanıcı Sayısı;Lisans Adı;Lisans Son Kullanım Tarihi\n";
    private static final String PROFESSIONAL = ";Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;";

    private final Actors actors;
    private final Round round;
    private final JdbcClient jdbc;
    private int rows;

    WorkOfUnits(Actors actors, Round round, JdbcClient jdbc) {
        this.actors = actors;
        this.round = round;
        this.jdbc = jdbc;
    }

    long submission(Person kind, Unit unit, long period) {
        return round.submissionOf(actors.who(kind), unit, period);
    }

    void fill(Person kind, Unit unit, long period, boolean inWork) {
        long submission = submission(kind, unit, period);
        round.enter(actors.who(kind), submission, "SPSS");
        round.enter(actors.who(kind), submission, "Özel Ölçüm Programı");
        long gone = round.enter(actors.who(kind), submission, "ArcGIS");
        String at = "/submissions/" + submission;
        actors.post(kind, at + "/entries/" + gone + "/deletion", "version", "0");
        List<String> places = kind == Person.OTHER ? actors.placesOfOther() : actors.places();
        places.addAll(List.of(at, at + "/entries/bulk?all=true&field=note", at + "/entries/bulk?all=true&delete=true"));
        actors.post(
                kind,
                "/drafts",
                "form",
                at + "/entries",
                "page",
                at + "/entries/new",
                "fields",
                "[{\"name\":\"name\",\"value\":\"Yarım\"}]");
        if (inWork) {
            String entry = at + "/entries/" + actors.entry(submission);
            places.addAll(
                    List.of("/drafts/" + actors.last("form_draft"), entry + "/cells/note", entry + "/cells/licences"));
            actors.post(kind, at + "/entries/bulk/changes", "all", "true", "field", "note", "note", "Ortak");
            paste(kind, at, "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
            actors.post(kind, at + "/intake/" + actors.last("intake_batch") + "/confirmation");
            paste(
                    kind,
                    at,
                    "SolidWorks" + PROFESSIONAL + "10;25;Edu;31.12.2027\nX" + PROFESSIONAL + "y;;;\nSPSS" + PROFESSIONAL
                            + "9;9;Edu;31.12.2027\n");
            places.add(at + "/intake/" + actors.last("intake_batch"));
            actors.stay(
                    kind, Asked.post(at + "/intake/file").with("file", Upload.of("a.csv", "Bir;Iki;Uc\nMATLAB;3;5\n")));
            places.add(at + "/intake/" + actors.last("intake_batch") + "/columns");
            actors.stay(kind, Asked.post(at + "/intake/paste", "text", "MATLAB\t5"));
            giveUp(actors.last("intake_batch"));
            places.add(at + "/intake/" + actors.last("intake_batch"));
        }
    }

    private void paste(Person kind, String submission, String lines) {
        actors.stay(
                kind, Asked.post(submission + "/intake/file").with("file", Upload.of("liste.csv", HEADINGS + lines)));
    }

    /** One request answered and one open, and the submission again with the specialists. */
    void review(long submission) {
        String review = "/review/" + submission;
        String own = "/submissions/" + submission;
        round.submit(actors.who(Person.OWN), submission);
        actors.post(Person.REVIEWER, review + "/corrections", "message", "Adedi yazınız");
        actors.post(Person.REVIEWER, review + "/return", "note", "Düzeltiniz");
        String answered = actors.last("correction_request");
        actors.post(Person.OWN, own + "/corrections/" + answered + "/answer", "answer", "Yazdık");
        round.submit(actors.who(Person.OWN), submission);
        String entry = actors.entry(submission);
        actors.post(
                Person.REVIEWER,
                review + "/corrections",
                "message",
                "Süreyi yazınız",
                "entry",
                entry,
                "field",
                "LICENCES");
        actors.places().addAll(List.of(review, review + "/entries/" + entry + "/cells/users"));
        actors.asks().add(Asked.post(review + "/corrections/closings", "request", answered));
    }

    void giveBack(long submission) {
        round.submit(actors.who(Person.OWN), submission);
        actors.post(Person.REVIEWER, "/review/" + submission + "/corrections", "message", "Adedi yazınız");
        actors.post(Person.REVIEWER, "/review/" + submission + "/return", "note", "Düzeltiniz");
        actors.places().add("/submissions/" + submission);
    }

    void states(long empty, long nothing) {
        actors.post(Person.OWN, "/submissions/" + nothing + "/nil-declaration");
        actors.places().addAll(List.of("/submissions/" + empty, "/submissions/" + nothing));
    }

    /** The identifier of a batch on which this act can be done, for the submission that is asked about. */
    String batchFor(String pattern, Asked asked) {
        String at = asked.path().replaceFirst("/intake.*", "");
        if (pattern.endsWith("/columns")) {
            actors.stay(
                    Person.OWN,
                    freshly(Asked.post(at + "/intake/file").with("file", Upload.of("a.csv", "Bir;Iki\nX;3\n"))));
        } else {
            actors.stay(
                    Person.OWN,
                    freshly(Asked.post(at + "/intake/file").with("file", Upload.of("liste.csv", HEADINGS))));
        }
        String batch = actors.last("intake_batch");
        if (pattern.endsWith("/undo")) {
            actors.stay(Person.OWN, Asked.post(at + "/intake/" + batch + "/confirmation"));
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
}
