package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.intake.IntakeDesk.PROFESSIONAL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class IntakeScreensTest {

    private static final String GOOD = "AutoCAD" + PROFESSIONAL + "10 adet;25;Edu;31.12.2027\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    IntakeDesk desk;

    @Autowired
    JdbcClient jdbc;

    private String base;

    @BeforeEach
    void openPeriod() {
        desk.open();
        base = "/submissions/" + desk.submission().id() + "/intake";
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(base + path).with(user(desk.clerk())).exchange();
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post().uri(base + path).with(user(desk.clerk())).with(csrf());
        for (int index = 0; index < parameters.length; index += 2) {
            request = request.param(parameters[index], parameters[index + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri(base + "/file")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(user(desk.clerk()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult followed(MvcTestResult redirect) {
        assertThat(redirect).hasStatus3xxRedirection();
        return mvc.get()
                .uri(String.valueOf(redirect.getResponse().getRedirectedUrl()))
                .with(user(desk.clerk()))
                .exchange();
    }

    @Test
    void thePreviewSaysTheThreeNumbersAndShowsWhatChangedInReading() {
        long batch = desk.handIn(GOOD + "ANSYS" + PROFESSIONAL + "-5;25;;\n;Seçiniz;Seçiniz;;;;\n");

        assertThat(get("/" + batch))
                .bodyText()
                .containsPattern("(?s)<strong>3</strong>\\s*<span>satır okundu.*<strong>1</strong>\\s*<span>anlaşıldı"
                        + ".*<strong>1</strong>\\s*<span>dikkat istiyor.*<strong>1</strong>\\s*<span>yok sayıldı")
                .contains("(satır 4: yazılım bilgisi yok)", "D3", "<q>-5</q>", "Sayı sıfırdan küçük olamaz");
        assertThat(get("/" + batch + "?show=ready")).bodyText().contains("<del>10 adet</del>", "<ins>10</ins>");
    }

    @ParameterizedTest
    @CsvSource({
        "resim.png, iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB, bir tablo değil",
        "bos.csv, IA==, Dosya ya da pano boş",
        "eksik.xlsx, UEsDBBQAAAAI, bozuk ya da eksik",
        "sayfa.xls, PGh0bWw+, web sayfası"
    })
    void aFileThatIsNoSpreadsheetGetsASentenceThatSaysWhatToDo(String name, String base64, String sentence) {
        MvcTestResult page = followed(upload(name, Base64.getDecoder().decode(base64)));

        assertThat(page).hasStatusOk().bodyText().contains(sentence, "Kayıtlarınızda hiçbir şey değişmedi", name);
    }

    @Test
    void withoutAFileOrTextThePageSaysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(upload("", new byte[0])).hasStatusOk().bodyText().contains("Önce bir dosya seçin.");
        assertThat(post("/file")).hasStatusOk().bodyText().contains("Önce bir dosya seçin.");
        assertThat(post("/paste", "text", "   ")).hasStatusOk().bodyText().contains("Önce satırları yapıştırın.");
    }

    @Test
    void aPasteWithoutHeadingsAsksForTheColumnsAndRemembersTheAnswer() {
        String line = "AutoCAD\tSon Kullanıcı Uygulamaları\tMesleki Uygulamalar\t10\t25\tEdu\t31.12.2027\n";
        MvcTestResult asked = post("/paste", "text", line);
        long batch = batch(asked);
        assertThat(get("/" + batch + "/columns"))
                .bodyText()
                .contains("Hangi sütunda ne var?", "value=\"name\" selected", "value=\"licences\" selected");

        assertThat(describe(batch, "name", "name")).hasStatus3xxRedirection();
        assertThat(desk.batch(batch).status()).isEqualTo(BatchStatus.COLUMNS);
        describe(batch, "name", "topCategory", "subCategory", "licences", "users", "licenceName", "expiry");

        assertThat(desk.batch(batch).status()).isEqualTo(BatchStatus.PREVIEW);
        assertThat(desk.tally(batch).ready()).isEqualTo(1);
        long next = batch(post("/paste", "text", line.replace("AutoCAD", "ANSYS")));
        assertThat(desk.batch(next).status()).isEqualTo(BatchStatus.PREVIEW);
    }

    private MvcTestResult describe(long batch, String... codes) {
        return mvc.post()
                .uri(base + "/" + batch + "/columns")
                .with(user(desk.clerk()))
                .with(csrf())
                .param("firstRow", "1")
                .param("column", codes)
                .exchange();
    }

    private static long batch(MvcTestResult redirect) {
        String address = String.valueOf(redirect.getResponse().getRedirectedUrl());
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    @Test
    void ofSeveralSheetsTheLikelyOneIsReadAndAnotherCanBeChosen() throws IOException {
        long batch = desk.handIn(
                "06.xlsx", Files.readAllBytes(Path.of("src/test/resources/intake/06-meslek-yuksekokulu.xlsx")));
        assertThat(get("/" + batch))
                .bodyText()
                .contains("Dosyada 2 sayfa var", "“Rapor” okundu", "“Notlar” sayfasını oku");

        post("/" + batch + "/sheet", "sheet", "1");

        assertThat(desk.batch(batch).status()).isEqualTo(BatchStatus.COLUMNS);
        post("/" + batch + "/sheet", "sheet", "0");
        assertThat(desk.tally(batch).accepted()).isEqualTo(11);
        assertThat(said(post("/" + batch + "/sheet", "sheet", "7"))).contains("intake.sheet.unknown");
        assertThat(desk.tally(batch).accepted()).isEqualTo(11);
    }

    @Test
    void correctionsOfAWholePageAreKeptWhateverButtonIsPressed() {
        long batch = desk.handIn("A" + PROFESSIONAL + "x;1;;\nB" + PROFESSIONAL + "y;1;;\nC;;;1;1;;\n");

        post(
                "/" + batch + "/corrections",
                "act",
                "apply",
                "row",
                "4",
                "alike.category",
                "son-kullanici-ofis",
                "cell.2.licences",
                "7",
                "cell.3.licences",
                "yine on",
                "cell.4.category",
                "");

        assertThat(desk.row(batch, 2).state()).isEqualTo(RowState.READY);
        assertThat(desk.row(batch, 4).text(SourceField.SUB_CATEGORY)).isEqualTo("Ofis Uygulamaları");
        assertThat(get("/" + batch)).bodyText().contains("value=\"yine on\"");
        assertThat(followed(post("/" + batch + "/corrections", "act", "apply", "alike.users", "5")))
                .bodyText()
                .contains("dikkat istiyor");
    }

    @Test
    void aCorrectionLongerThanACellIsRefusedWithASentence() {
        long batch = desk.handIn("A" + PROFESSIONAL + "x;1;;\n");

        assertThat(said(post("/" + batch + "/corrections", "cell.2.licenceName", "x".repeat(32_768))))
                .contains("intake.cell.too-long");

        assertThat(desk.row(batch, 2).text(SourceField.LICENCE_NAME)).isEmpty();
        assertThat(post("/" + batch + "/faults")).hasStatusOk();
    }

    @Test
    void columnsAreAskedOnlyWhileTheyCanBeDescribed() {
        long refused = desk.handIn("resim.png", new byte[] {1, 2, 3});
        assertThat(said(get("/" + refused + "/columns"))).contains("intake.not-now");
        assertThat(said(post("/" + refused + "/columns", "column", "name"))).contains("intake.not-now");
    }

    @Test
    void aSecondReadingThatFindsNothingLeavesWhatWasReadAndCorrected() throws IOException {
        long batch = desk.handIn("iki-sayfa.xlsx", withAnEmptySheet());
        post("/" + batch + "/corrections", "act", "save", "cell.2.licences", "15");
        assertThat(desk.row(batch, 2).state()).isEqualTo(RowState.READY);

        assertThat(said(post("/" + batch + "/sheet", "sheet", "1"))).contains("intake.sheet.empty");
        assertThat(said(post("/" + batch + "/columns", "column", "name", "firstRow", "400")))
                .contains("intake.columns.nothing-below");

        assertThat(desk.row(batch, 2).state()).isEqualTo(RowState.READY);
        assertThat(get("/" + batch)).hasStatusOk();
    }

    @Test
    void aSheetThatIsTooWideToBeAListKeepsNobodyFromTheOther() throws IOException {
        byte[] file = withAnotherSheet(300);

        assertThat(desk.tally(desk.handIn("genis.xlsx", file)).attention()).isEqualTo(1);
    }

    private static byte[] withAnEmptySheet() throws IOException {
        return withAnotherSheet(0);
    }

    private static byte[] withAnotherSheet(int columns) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Liste");
            List<List<String>> rows = List.of(
                    List.of("Yazılım Adı", "Alt Kategori", "Lisans Adedi"),
                    List.of("AutoCAD", "Mesleki Uygulamalar", "on beş"));
            for (int row = 0; row < rows.size(); row++) {
                for (int cell = 0; cell < rows.get(row).size(); cell++) {
                    XSSFRow written = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                    written.createCell(cell).setCellValue(rows.get(row).get(cell));
                }
            }
            XSSFRow wide = workbook.createSheet("Çizelge").createRow(0);
            for (int column = 0; column < columns; column++) {
                wide.createCell(column).setCellValue(column);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void whoseFileIsGoneIsLedBackToTheUploadsAndNotRoundInCircles() {
        long batch = batch(post("/paste", "text", "AutoCAD\t10\n"));
        assertThat(get("/" + batch)).hasRedirectedUrl(base + "/" + batch + "/columns");
        jdbc.sql("update intake_batch set content = null").update();

        MvcTestResult asked = get("/" + batch + "/columns");

        assertThat(said(asked)).contains("intake.content-gone");
        assertThat(asked).hasRedirectedUrl(base);
    }

    private static String said(MvcTestResult redirect) {
        assertThat(redirect).hasStatus3xxRedirection();
        return String.valueOf(redirect.getMvcResult().getFlashMap().get("flash"));
    }

    @Test
    void aWholeRowIsCorrectedInTheFormOfTheInventory() {
        long batch = desk.handIn("AutoCAD" + PROFESSIONAL + "Kampüs;cok;;31.02.2027\n");
        assertThat(get("/" + batch + "/rows/2"))
                .bodyText()
                .contains("2. satır", "value=\"cok\"", "value=\"31.02.2027\"");

        assertThat(post(
                        "/" + batch + "/rows/2",
                        "name",
                        "AutoCAD",
                        "topCategory",
                        "son-kullanici",
                        "category",
                        "son-kullanici-mesleki",
                        "licences",
                        "",
                        "licencesUnlimited",
                        "true",
                        "users",
                        "40",
                        "expiry",
                        "32.01.2027",
                        "note",
                        "dikkatle"))
                .hasStatusOk()
                .bodyText()
                .contains("Takvimde böyle bir gün yok", "dikkatle", "value=\"32.01.2027\"");
        assertThat(post(
                        "/" + batch + "/rows/2",
                        "name",
                        "AutoCAD",
                        "topCategory",
                        "son-kullanici",
                        "category",
                        "son-kullanici-mesleki",
                        "licencesUnlimited",
                        "true",
                        "users",
                        "40",
                        "perpetual",
                        "true",
                        "note",
                        "n"))
                .hasStatus3xxRedirection();

        desk.confirm(batch);
        assertThat(desk.inInventory("AutoCAD")).satisfies(details -> {
            assertThat(details.licences().unlimited()).isTrue();
            assertThat(details.expiry().perpetual()).isTrue();
            assertThat(details.note()).isEqualTo("n");
        });
    }

    @Test
    void whatWaitsIsSaidOnTheSubmissionAndItsChecklist() {
        desk.handIn(GOOD);

        for (String page : List.of("", "/checklist")) {
            assertThat(mvc.get()
                            .uri("/submissions/" + desk.submission().id() + page)
                            .with(user(desk.clerk())))
                    .bodyText()
                    .contains("Yüklediğiniz tablolarda 1 satır");
        }
    }

    @Test
    void aNameIsKeptShortAndHarmless() {
        long batch = desk.handIn(
                "..\\..\\<b>liste</b>\n.csv", (IntakeDesk.HEADINGS + GOOD).getBytes(StandardCharsets.UTF_8));

        assertThat(desk.batch(batch).fileName()).isEqualTo("b>.csv");
        assertThat(get("/" + batch)).bodyText().contains("b&gt;.csv");
    }

    @Test
    void headingsThatRepeatOnEachPageOfAListAreNoRows() {
        long batch = desk.handIn(GOOD + IntakeDesk.HEADINGS + "ANSYS" + PROFESSIONAL + "1;1;;\n");

        assertThat(desk.tally(batch).ready()).isEqualTo(2);
        assertThat(desk.batch(batch).totals().ignoredWhere()).isEqualTo("3");
    }
}
