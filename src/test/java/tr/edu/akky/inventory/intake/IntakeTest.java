package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.edu.akky.inventory.intake.IntakeDesk.PROFESSIONAL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.Round;

/** From the file to the inventory and back: what a clerk relies on. */
@InventoryTest
class IntakeTest {

    @Autowired
    IntakeDesk desk;

    @Autowired
    Intake intake;

    @Autowired
    Corrections corrections;

    @Autowired
    Round round;

    @Autowired
    EntryReader reader;

    @Autowired
    Submissions submissions;

    @Autowired
    Batches batches;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openPeriod() {
        desk.open();
    }

    @Test
    void nothingEntersTheInventoryBeforeTheConfirmation() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");

        assertThat(desk.inventory()).isEmpty();
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 0, 0, 0, 0));
        assertThat(desk.inventory()).hasSize(1);
        assertThat(desk.batch(batch).status()).isEqualTo(BatchStatus.STORED);
    }

    @Test
    void ofManyFilesAsManyAreKeptAsAnybodyComesBackForAndOfARefusedOneNothing() {
        long refused = desk.handIn("resim.png", new byte[] {1, 2, 3});
        assertThat(desk.batch(refused).status()).isEqualTo(BatchStatus.REFUSED);
        assertThat(filesKept()).isZero();

        for (int file = 0; file < 22; file++) {
            desk.handIn("AutoCAD " + file + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        }
        assertThat(filesKept()).isEqualTo(20);
    }

    private int filesKept() {
        return jdbc.sql("select count(content) from intake_batch")
                .query(Integer.class)
                .single();
    }

    @Test
    void aRowIsTheSameWhicheverWayItComes() {
        String cells =
                "Matlab\tSON KULLANICI UYGULAMALARI\tmesleki uygulamalar\tKampüs Lisansı\t10 adet\tAcademic\t31 Aralık 2027";
        long pasted = desk.paste(IntakeDesk.HEADINGS.replace(';', '\t') + cells);
        desk.confirm(pasted);

        var form = Round.form("Matlab");
        form.licences = "Kampüs lisansı";
        form.users = "10";
        form.expiry = "31.12.2027";
        EntryDetails typed = reader.read(form).details();
        assertThat(desk.inventory()).singleElement().satisfies(row -> {
            assertThat(row.details()).isEqualTo(typed);
            assertThat(row.details().productId()).isNotNull();
            assertThat(row.details().licences()).isEqualTo(Quantity.UNLIMITED);
        });
    }

    @Test
    void aGoodRowNeverWaitsForABadOne() {
        long batch = desk.handIn(
                "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\nANSYS" + PROFESSIONAL + "on beş;25;Edu;31.12.2027\n");

        desk.confirm(batch);

        assertThat(desk.inventory()).map(row -> row.details().name()).containsExactly("AutoCAD");
        assertThat(desk.row(batch, 3).faults()).containsOnlyKeys(SourceField.LICENCES);
        corrections.correct(desk.submission().id(), batch, Map.of(3, Map.of(SourceField.LICENCES, "15")));
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 0, 0, 0, 0));
        assertThat(desk.inInventory("ANSYS").licences()).isEqualTo(Quantity.of(15));
    }

    @Test
    void manyRowsAreCorrectedAtOnceAndTheRestKeepsWhatItHad() {
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < 40; index++) {
            lines.append("Özel Yazılım ")
                    .append(index)
                    .append(";;;")
                    .append(index)
                    .append(";;;Süresiz\n");
        }
        long batch = desk.handIn(lines.toString());
        assertThat(desk.tally(batch).attention()).isEqualTo(40);

        int understood = corrections.correctAlike(
                desk.submission().id(),
                batch,
                corrections.waiting(batch),
                Map.of(
                        SourceField.TOP_CATEGORY, "Son Kullanıcı Uygulamaları",
                        SourceField.SUB_CATEGORY, "Kurumsal Uygulamalar"));

        assertThat(understood).isEqualTo(40);
        desk.confirm(batch);
        assertThat(desk.inInventory("Özel Yazılım 7").licences()).isEqualTo(Quantity.of(7));
    }

    @Test
    void theCatalogueProposesACategoryAndAPersonTakesItOver() {
        long batch = desk.handIn("ms ofis;;;10;;;\nBilinmeyen;;;1;;;\n");

        assertThat(corrections.takeProposals(desk.submission().id(), batch, List.of()))
                .isEqualTo(1);

        assertThat(desk.row(batch, 2).state()).isEqualTo(RowState.READY);
        assertThat(desk.row(batch, 3).state()).isEqualTo(RowState.ATTENTION);
    }

    @Test
    void anUndoBringsBackEveryValueThatAnImportChanged() {
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n"));
        List<ExistingRow> before = desk.inventory();
        long batch = desk.handIn("autocad" + PROFESSIONAL + "99;25;EDU;31.12.2027\nANSYS" + PROFESSIONAL + "1;1;;\n");
        assertThat(desk.row(batch, 2).related().relation()).isEqualTo(Relation.CHANGED);
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 1, 0, 0, 0));
        assertThat(desk.inInventory("autocad").licences()).isEqualTo(Quantity.of(99));

        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).contains(0);

        assertThat(desk.inventory())
                .map(ExistingRow::details)
                .isEqualTo(before.stream().map(ExistingRow::details).toList());
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 1, 0, 0, 0));
    }

    @Test
    void anUndoLeavesAloneWhatSomebodyHasChangedSince() {
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n"));
        long batch = desk.handIn("ANSYS" + PROFESSIONAL + "1;1;;\n");
        desk.confirm(batch);
        long later = desk.handIn("ANSYS" + PROFESSIONAL + "2;1;;\n");
        desk.confirm(later);

        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).contains(1);

        assertThat(desk.inInventory("ANSYS").licences()).isEqualTo(Quantity.of(2));
    }

    @Test
    void columnsThatAFileDoesNotHaveChangeNothing() {
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n"));
        long batch = desk.handIn(
                "az.csv",
                "Yazılım Adı;Lisans Adı;Son Kullanım Tarihi;Alt Kategori;Lisans Sayısı\nAutoCAD;Edu;31.12.2027;Mesleki Uygulamalar;11\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(0, 1, 0, 0, 0));

        EntryDetails details = desk.inventory().get(0).details();
        assertThat(details.licences()).isEqualTo(Quantity.of(11));
        assertThat(details.users()).isEqualTo(Quantity.of(25));
        assertThat(details.expiry().date()).hasToString("2027-12-31");
    }

    @Test
    void theSameRowTwiceInAFileIsSaidAndDecidedByThePerson() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\nAUTOCAD" + PROFESSIONAL
                + "12;25;edu;31.12.2027\nAutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");

        assertThat(desk.row(batch, 3).related())
                .extracting(Related::relation, Related::decision, Related::twinOf)
                .containsExactly(Relation.TWIN, Decision.ADD, 2);
        assertThat(desk.row(batch, 4).related().decision()).isEqualTo(Decision.SKIP);
        corrections.decide(desk.submission().id(), batch, List.of(3), Decision.UPDATE);
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 1, 1, 0, 0));
        assertThat(desk.inventory())
                .singleElement()
                .satisfies(row -> assertThat(row.details().licences()).isEqualTo(Quantity.of(12)));
        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).contains(0);
        assertThat(desk.inventory()).isEmpty();
    }

    @Test
    void whatTakesThePlaceOfARowThatWasLeftAsItIsTakesThePlaceOfThatOfTheInventory() {
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n"));
        long batch = desk.handIn(
                "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\nAutoCAD" + PROFESSIONAL + "20;25;Edu;31.12.2027\n");
        corrections.decide(desk.submission().id(), batch, List.of(3), Decision.UPDATE);

        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(0, 1, 1, 0, 0));

        assertThat(desk.inventory())
                .singleElement()
                .satisfies(row -> assertThat(row.details().licences()).isEqualTo(Quantity.of(20)));
        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).contains(0);
        assertThat(desk.inInventory("AutoCAD").licences()).isEqualTo(Quantity.of(10));
    }

    @Test
    void aRowThatRepeatsAnotherTakesNothingAwayThatTheFileHasNoColumnFor() {
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n"));
        String row = "AutoCAD;Edu;31.12.2027;Mesleki Uygulamalar;";
        long batch = desk.handIn(
                "az.csv",
                ("Yazılım Adı;Lisans Adı;Son Kullanım Tarihi;Alt Kategori;Lisans Sayısı\n" + row + "11\n" + row
                                + "12\n")
                        .getBytes(StandardCharsets.UTF_8));
        corrections.decide(desk.submission().id(), batch, List.of(3), Decision.UPDATE);

        desk.confirm(batch);

        EntryDetails details = desk.inInventory("AutoCAD");
        assertThat(details.licences()).isEqualTo(Quantity.of(12));
        assertThat(details.users()).isEqualTo(Quantity.of(25));
    }

    @Test
    void equalRowsThatAreCorrectedTogetherAreSaidToBeEqual() {
        long batch = desk.handIn("ms ofis;;;10;;Edu;31.12.2027\nms ofis;;;10;;Edu;31.12.2027\n");

        corrections.takeProposals(desk.submission().id(), batch, List.of());

        assertThat(desk.row(batch, 3).related())
                .extracting(Related::relation, Related::decision, Related::twinOf)
                .containsExactly(Relation.TWIN, Decision.SKIP, 2);
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 0, 1, 0, 0));
    }

    @Test
    void ofTwoEqualRowsOneIsStoredAlsoWhenTheFirstIsSavedAgain() {
        String row = "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n";
        long batch = desk.handIn(row + row);

        corrections.correct(desk.submission().id(), batch, Map.of(2, Map.of(SourceField.LICENCES, "10")));

        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 0, 1, 0, 0));
    }

    @Test
    void whatRepeatedARowThatBecameAnotherIsStoredItself() {
        String row = "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n";
        long batch = desk.handIn(row + row + row);

        corrections.correct(desk.submission().id(), batch, Map.of(2, Map.of(SourceField.NAME, "Revit")));

        assertThat(desk.row(batch, 3).related().relation()).isEqualTo(Relation.NEW);
        assertThat(desk.row(batch, 4).related().twinOf()).isEqualTo(3);
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(2, 0, 1, 0, 0));
    }

    @Test
    void aCellThatAFormSendsBackWithoutItsLineBreaksIsNotChanged() {
        long batch = desk.handIn("ANSYS" + PROFESSIONAL + "\"10\n15\";25;Edu;31.12.2027\n");

        corrections.correct(desk.submission().id(), batch, Map.of(2, Map.of(SourceField.LICENCES, "10 15")));

        assertThat(desk.row(batch, 2).state()).isEqualTo(RowState.ATTENTION);
        assertThat(desk.row(batch, 2).corrections()).isEmpty();
    }

    @Test
    void anUndoTakesBackWhatTookThePlaceOfALaterRow() {
        long batch = desk.handIn(
                "AutoCAD" + PROFESSIONAL + "on;25;Edu;31.12.2027\nAutoCAD" + PROFESSIONAL + "20;25;Edu;31.12.2027\n");
        corrections.correct(desk.submission().id(), batch, Map.of(2, Map.of(SourceField.LICENCES, "10")));
        assertThat(desk.row(batch, 2).related().twinOf()).isEqualTo(3);
        corrections.decide(desk.submission().id(), batch, List.of(2), Decision.UPDATE);
        desk.confirm(batch);
        assertThat(desk.inInventory("AutoCAD").licences()).isEqualTo(Quantity.of(10));

        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).contains(0);

        assertThat(desk.inventory()).isEmpty();
    }

    @Test
    void theSameFileTwiceSaysSoAndAddsNothing() {
        String line = "AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n";
        desk.confirm(desk.handIn(line));
        long again = desk.handIn(line);

        assertThat(desk.row(again, 2).related().relation()).isEqualTo(Relation.SAME);
        assertThat(desk.confirm(again)).isEqualTo(new StoringResult(0, 0, 1, 0, 0));
        assertThat(desk.inventory()).hasSize(1);
    }

    @Test
    void whatWasEnteredAfterThePreviewIsNotDoubled() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Academic;31.12.2027\n");
        round.enter(desk.clerk(), desk.submission().id(), "AutoCAD");

        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(0, 0, 0, 0, 1));

        assertThat(desk.inventory()).hasSize(1);
        assertThat(desk.row(batch, 2).related().relation()).isEqualTo(Relation.SAME);
    }

    @Test
    void rowsThatWereLeftOutCanBeTakenInAgain() {
        long batch = desk.handIn(";Son Kullanıcı Uygulamaları;Mesleki Uygulamalar;10;;;\n");
        corrections.leaveOut(desk.submission().id(), batch, List.of(2));
        assertThat(desk.tally(batch).gone()).isEqualTo(1);

        corrections.takeIn(desk.submission().id(), batch, List.of(2));

        assertThat(desk.tally(batch).attention()).isEqualTo(1);
    }

    @Test
    void aSubmissionThatIsWithTheReviewerTakesNothingIn() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        desk.confirm(batch);
        long second = desk.handIn("ANSYS" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        submissions.submit(desk.clerk(), desk.submission().id());

        assertThat(intake.confirm(desk.clerk(), desk.submission(), second, List.of()))
                .isEmpty();

        assertThat(desk.batch(second).status()).isEqualTo(BatchStatus.PREVIEW);
        assertThat(desk.batch(second).refusal()).isNotNull();
        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).isEmpty();
        assertThat(desk.inventory()).hasSize(1);
    }

    @Test
    void aBatchIsConfirmedOnceHoweverOftenTheButtonIsPressed() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        desk.confirm(batch);

        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(0, 0, 0, 0, 0));

        assertThat(desk.inventory()).hasSize(1);
    }

    @Test
    void aDiscardedBatchIsGone() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        intake.discard(desk.submission(), batch);

        assertThatThrownBy(() -> desk.batch(batch)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.paste(" ")).isInstanceOf(RefusedException.class);
    }

    @Test
    void workThatDiedWithItsMachineCanBeBegunAgain() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        jdbc.sql("update intake_batch set status = 'READING', worked_at = now() - interval '1 minute'")
                .update();
        assertThatThrownBy(() -> intake.revive(desk.submission(), batch)).isInstanceOf(RefusedException.class);
        jdbc.sql("update intake_batch set worked_at = now() - interval '3 minutes'")
                .update();

        intake.revive(desk.submission(), batch);

        assertThat(desk.batch(batch).status()).isEqualTo(BatchStatus.PREVIEW);
        jdbc.sql("update intake_batch set status = 'STORING', worked_at = now() - interval '3 minutes'")
                .update();
        intake.revive(desk.submission(), batch);
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(1, 0, 0, 0, 0));
    }

    @Test
    void theWaitingWorkOfABusyMomentIsNotTakenForDead() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\n");
        jdbc.sql("update intake_batch set worked_at = now() - interval '1 day'").update();

        batches.beginStoring(desk.submission().id(), batch);

        assertThat(batches.isStuck(desk.batch(batch))).isFalse();
    }
}
