package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** A unit with an open submission, and what its clerk does with files, through the real services. */
@Component
@Lazy
class IntakeDesk {

    static final String HEADINGS =
            "Yazılım Adı;Üst Kategori;Alt Kategori;Lisans Adedi;Kullanıcı Sayısı;Lisans Adı;Lisans Son Kullanım Tarihi\n";
    static final String PROFESSIONAL = ";Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;";

    private final People people;
    private final Round round;
    private final Submissions submissions;
    private final Intake intake;
    private final Batches batches;
    private final HeldRows rows;
    private final BulkEntries entries;
    private CurrentUser clerk;
    private Submission submission;

    @SuppressWarnings("NullAway.Init")
    IntakeDesk(
            People people,
            Round round,
            Submissions submissions,
            Intake intake,
            Batches batches,
            HeldRows rows,
            BulkEntries entries) {
        this.people = people;
        this.round = round;
        this.submissions = submissions;
        this.intake = intake;
        this.batches = batches;
        this.rows = rows;
        this.entries = entries;
    }

    void open() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = submissions.find(clerk, round.submissionOf(clerk, unit));
    }

    CurrentUser clerk() {
        return clerk;
    }

    Submission submission() {
        return submission;
    }

    /** Hands in a CSV with the official headings A–G above these lines. */
    long handIn(String lines) {
        return handIn("liste.csv", (HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
    }

    long handIn(String name, byte[] content) {
        return intake.file(clerk, submission, name, content);
    }

    long paste(String text) {
        return intake.paste(clerk, submission, text);
    }

    Batch batch(long id) {
        return batches.find(submission.id(), id);
    }

    Tally tally(long id) {
        return rows.tally(id);
    }

    HeldRow row(long batch, int number) {
        return rows.find(batch, number).orElseThrow();
    }

    List<HeldRow> rows(long batch, RowFilter filter) {
        return rows.page(batch, filter, tally(batch), PageRequest.of(0, 500)).getContent();
    }

    StoringResult confirm(long batch) {
        return intake.confirm(clerk, submission, batch, List.of()).orElseThrow();
    }

    List<ExistingRow> inventory() {
        return entries.existing(submission.id());
    }

    /** The only row of the inventory of this name. */
    EntryDetails inInventory(String name) {
        List<EntryDetails> found = inventory().stream()
                .map(ExistingRow::details)
                .filter(details -> details.name().equals(name))
                .toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }
}
