package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.intake.IntakeDesk.PROFESSIONAL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowVersion;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.StatementCount;

/** A unit's rows go out as the official workbook, are edited offline, and come back known row by row. */
@InventoryTest
class RoundTripTest {

    private static final int NAME = 0;
    private static final int LICENCES = 3;
    private static final int USERS = 4;
    private static final int EXPIRY = 6;
    private static final int FIRST_ROW = 3;

    @Autowired
    IntakeDesk desk;

    @Autowired
    Intake intake;

    @Autowired
    Removals removals;

    @Autowired
    Corrections corrections;

    @Autowired
    MockMvcTester mvc;

    @TempDir
    Path folder;

    @BeforeEach
    void threeRowsInTheInventory() {
        desk.open();
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;25;Edu;31.12.2027\nANSYS" + PROFESSIONAL
                + "5;6;Research;Süresiz\nMATLAB" + PROFESSIONAL + "Sınırsız;900;TAH;01.02.2028\n"));
    }

    private byte[] download() {
        return mvc.post()
                .uri("/submissions/{id}/workbook", desk.submission().id())
                .with(user(desk.clerk()))
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private byte[] faults(long batch) {
        return mvc.post()
                .uri("/submissions/{s}/intake/{b}/faults", desk.submission().id(), batch)
                .with(user(desk.clerk()))
                .with(csrf())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private interface Edit {
        void of(XSSFSheet sheet);
    }

    private static byte[] edited(byte[] workbook, Edit edit) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.of(opened.getSheetAt(0));
            opened.write(out);
            return out.toByteArray();
        }
    }

    private static Row row(XSSFSheet sheet, int index) {
        Row row = sheet.getRow(FIRST_ROW + index);
        return row == null ? sheet.createRow(FIRST_ROW + index) : row;
    }

    /** One changed, one removed, one left, one new. */
    private static void edit(XSSFSheet sheet) {
        row(sheet, 0).getCell(LICENCES).setCellValue(12);
        sheet.removeRow(row(sheet, 1));
        Row added = row(sheet, 3);
        added.createCell(NAME).setCellValue("NETCAD 8");
        added.createCell(1).setCellValue("Son Kullanıcı Uygulamaları");
        added.createCell(2).setCellValue("Mesleki Uygulamalar");
        added.createCell(LICENCES).setCellValue(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theDifferenceIsToldCellByCellAlsoAfterLibreOffice(boolean throughLibreOffice) throws Exception {
        byte[] file = edited(download(), RoundTripTest::edit);
        if (throughLibreOffice) {
            file = converted(converted(file, "xlsx", "ods"), "ods", "xlsx");
        }

        long batch = desk.handIn("geri.xlsx", file);

        assertThat(desk.batch(batch).status()).isEqualTo(BatchStatus.PREVIEW);
        assertThat(desk.rows(batch, RowFilter.READY))
                .extracting(
                        row -> row.text(SourceField.NAME), row -> row.related().relation())
                .containsExactly(
                        tuple("AutoCAD", Relation.CHANGED),
                        tuple("MATLAB", Relation.SAME),
                        tuple("NETCAD 8", Relation.NEW));
        List<ExistingRow> removed = removals.of(desk.batch(batch));
        assertThat(removed).map(row -> row.details().name()).containsExactly("ANSYS");

        StoringResult result = intake.confirm(
                        desk.clerk(),
                        desk.submission(),
                        batch,
                        removed.stream()
                                .map(row -> new RowVersion(row.id(), row.version()))
                                .toList())
                .orElseThrow();

        assertThat(result).isEqualTo(new StoringResult(1, 1, 1, 1, 0));
        assertThat(desk.inventory()).map(row -> row.details().name()).containsExactly("AutoCAD", "MATLAB", "NETCAD 8");
        assertThat(desk.inInventory("AutoCAD").licences()).isEqualTo(Quantity.of(12));
        assertThat(intake.undo(desk.clerk(), desk.submission(), batch)).contains(0);
        assertThat(desk.inventory()).map(row -> row.details().name()).containsExactly("AutoCAD", "ANSYS", "MATLAB");
        assertThat(desk.inInventory("AutoCAD").licences()).isEqualTo(Quantity.of(10));
    }

    @Test
    void thePreviewOfAReturnedWorkbookAsksTheDatabaseAsOftenForManyRowsAsForFew() throws IOException {
        byte[] few = download();
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < 60; index++) {
            lines.append("Yazılım ").append(index).append(PROFESSIONAL).append("1;1;;\n");
        }
        desk.confirm(desk.handIn(lines.toString()));
        byte[] many = edited(download(), sheet -> {
            for (int index = 0; index < 60; index++) {
                row(sheet, index).getCell(LICENCES).setCellValue(77);
            }
        });
        desk.confirm(desk.handIn(lines.toString().replace(";1;1;;", ";2;1;;")));

        long forFew = statements(desk.handIn("az.xlsx", few), "same");
        long forMany = statements(desk.handIn("cok.xlsx", many), "repeated");

        assertThat(forMany).isLessThanOrEqualTo(forFew + 2).isLessThanOrEqualTo(12);
    }

    private long statements(long batch, String show) {
        String page = "/submissions/" + desk.submission().id() + "/intake/" + batch + "?show=" + show;
        return StatementCount.during(
                () -> assertThat(mvc.get().uri(page).with(user(desk.clerk()))).hasStatusOk());
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        long batch = desk.handIn("geri.xlsx", download());

        assertThat(desk.rows(batch, RowFilter.READY))
                .map(row -> row.related().relation())
                .containsOnly(Relation.SAME);
        assertThat(removals.of(desk.batch(batch))).isEmpty();
    }

    @Test
    void aRenamedRowIsKnownByItsKeyAndAMovedOneToo() throws IOException {
        byte[] file = edited(download(), sheet -> {
            row(sheet, 0).getCell(NAME).setCellValue("AutoCAD 2025");
            sheet.shiftRows(FIRST_ROW + 1, FIRST_ROW + 2, 5);
        });

        long batch = desk.handIn("geri.xlsx", file);
        assertThat(desk.confirm(batch)).isEqualTo(new StoringResult(0, 1, 2, 0, 0));
        assertThat(desk.inInventory("AutoCAD 2025").users()).isEqualTo(Quantity.of(25));
    }

    @Test
    void whatWasChangedInTheApplicationMeanwhileStaysWhereTheFileHasNoChange() throws IOException {
        byte[] file =
                edited(download(), sheet -> row(sheet, 0).getCell(LICENCES).setCellValue(12));
        desk.confirm(desk.handIn("AutoCAD" + PROFESSIONAL + "10;77;Edu;31.12.2027\n"));
        assertThat(desk.inInventory("AutoCAD").users()).isEqualTo(Quantity.of(77));

        desk.confirm(desk.handIn("geri.xlsx", file));

        assertThat(desk.inInventory("AutoCAD").licences()).isEqualTo(Quantity.of(12));
        assertThat(desk.inInventory("AutoCAD").users()).isEqualTo(Quantity.of(77));
    }

    @Test
    void aCopiedRowIsANewOne() throws IOException {
        byte[] file = edited(download(), sheet -> {
            Row copy = row(sheet, 3);
            for (int column = 0; column < 15; column++) {
                if (row(sheet, 0).getCell(column) != null) {
                    ((XSSFCell) copy.createCell(column))
                            .copyCellFrom(row(sheet, 0).getCell(column), new CellCopyPolicy());
                }
            }
            copy.getCell(NAME).setCellValue("AutoCAD Mechanical");
            copy.getCell(USERS).setCellValue(2);
        });

        assertThat(desk.confirm(desk.handIn("geri.xlsx", file))).isEqualTo(new StoringResult(1, 0, 3, 0, 0));

        assertThat(desk.inInventory("AutoCAD").users()).isEqualTo(Quantity.of(25));
    }

    @Test
    void rowsDownloadedForCorrectionReplaceThoseThatWait() throws IOException {
        long first = desk.handIn("PTC Creo" + PROFESSIONAL + "on;5;;31.12.2027\nFluent" + PROFESSIONAL + "1;-5;;\n");
        byte[] faults = faults(first);
        byte[] file = edited(faults, sheet -> {
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Hata");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("D2 Lisans adedi: Bu alana tam sayı");
            sheet.getRow(1).getCell(4).setCellValue(10);
        });

        long second = desk.handIn("duzeltilmis.xlsx", file);
        assertThat(desk.tally(second))
                .extracting(Tally::ready, Tally::attention)
                .containsExactly(1, 1);
        desk.confirm(second);

        assertThat(desk.inInventory("PTC Creo").licences()).isEqualTo(Quantity.of(10));
        assertThat(desk.rows(first, RowFilter.ATTENTION)).map(HeldRow::number).containsExactly(3);

        intake.undo(desk.clerk(), desk.submission(), second);

        assertThat(desk.inventory()).map(row -> row.details().name()).doesNotContain("PTC Creo");
        assertThat(desk.rows(first, RowFilter.ATTENTION)).map(HeldRow::number).containsExactly(2, 3);

        corrections.leaveOut(desk.submission().id(), first, List.of(2));
        desk.confirm(second);
        intake.undo(desk.clerk(), desk.submission(), second);

        assertThat(desk.rows(first, RowFilter.ATTENTION)).map(HeldRow::number).containsExactly(3);
    }

    @Test
    void aCorrectionOfACorrectionStillMeansTheRowThatWasDownloaded() throws IOException {
        long first = desk.handIn(
                "geri.xlsx",
                edited(download(), sheet -> row(sheet, 0).getCell(EXPIRY).setCellValue("31.02.2026")));
        byte[] faults = faults(first);
        int before = desk.inventory().size();

        long second = desk.handIn("duzeltilmis.xlsx", edited(faults, sheet -> {
            for (Cell cell : sheet.getRow(1)) {
                if (cell.toString().equals("31.02.2026")) {
                    cell.setCellValue("28.02.2026");
                }
            }
        }));

        assertThat(desk.confirm(second)).isEqualTo(new StoringResult(0, 1, 0, 0, 0));
        assertThat(desk.inventory()).hasSize(before);
        assertThat(desk.inInventory("AutoCAD").expiry().date()).hasToString("2026-02-28");
    }

    @Test
    void aNewRowMayHaveTheFormerNameOfARenamedOne() throws IOException {
        byte[] file = edited(download(), sheet -> {
            Row copy = row(sheet, 3);
            for (int column = 0; column < 15; column++) {
                if (row(sheet, 0).getCell(column) != null && column != NAME) {
                    ((XSSFCell) copy.createCell(column))
                            .copyCellFrom(row(sheet, 0).getCell(column), new CellCopyPolicy());
                }
            }
            copy.createCell(NAME).setCellValue("AutoCAD");
            copy.getCell(USERS).setCellValue(2);
            row(sheet, 0).getCell(NAME).setCellValue("AutoCAD 2025");
        });

        assertThat(desk.confirm(desk.handIn("geri.xlsx", file))).isEqualTo(new StoringResult(1, 1, 2, 0, 0));

        assertThat(desk.inInventory("AutoCAD").users()).isEqualTo(Quantity.of(2));
        assertThat(desk.inInventory("AutoCAD 2025").users()).isEqualTo(Quantity.of(25));
    }

    private byte[] converted(byte[] content, String from, String to) throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        if (!Files.isExecutable(office)) {
            assertThat(System.getenv("REQUIRE_BROWSER"))
                    .as("LibreOffice is required")
                    .isNull();
            assumeTrue(false, "no LibreOffice on this machine: the round trip through it is skipped");
        }
        Path source = Files.write(folder.resolve("kayitlar." + from), content);
        Path out = Files.createDirectories(folder.resolve(to));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--convert-to",
                        to,
                        "--outdir",
                        out.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(out.resolve("kayitlar." + to));
    }
}
