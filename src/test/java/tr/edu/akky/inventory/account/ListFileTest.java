package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tr.edu.akky.inventory.spreadsheet.SpreadsheetLimits;
import tr.edu.akky.inventory.spreadsheet.Spreadsheets;

class ListFileTest {

    private final ListFile files = new ListFile(new Spreadsheets(new SpreadsheetLimits(
            DataSize.ofMegabytes(200), 100_000, 256, 32_767, DataSize.ofMegabytes(64), Duration.ofSeconds(60))));

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookOfEitherKindIsAList(String kind) throws IOException {
        List<ListFile.Line> lines = files.read(workbook(kind), UnitList.NAME);

        assertThat(lines).extracting(ListFile.Line::number).containsExactly(3, 5);
        assertThat(lines).extracting(line -> line.cell(UnitList.NAME)).containsExactly("Fen Fakültesi", "Şube");
        assertThat(lines).extracting(line -> line.cell(UnitList.DETSIS)).containsExactly("101", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aTextIsAListWhateverSeparatesItsCells(String separator) {
        String text = "BİRİM ADI;DETSİS No\nFen Fakültesi;101\n;\n\"İki\nsatır\";102\nSon\n".replace(";", separator);

        List<ListFile.Line> lines = read(text);

        assertThat(lines).extracting(ListFile.Line::number).containsExactly(2, 4, 5);
        assertThat(lines.get(1).cell(UnitList.NAME)).isEqualTo("İki\nsatır");
        assertThat(lines.get(2).cell(UnitList.DETSIS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', lists.empty",
        "' ', lists.empty",
        "Ad;Soyad, lists.heading-missing",
        "<html></html>, spreadsheet.markup",
        "%PDF-1.7, spreadsheet.other",
    })
    void whatIsNoListGetsItsSentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).hasMessage(sentence);
    }

    @Test
    void aListMayHaveFiveThousandLines() {
        String list = "Birim Adı\n" + "Birim\n".repeat(5_000);

        assertThat(read(list)).hasSize(5_000);
        assertThatThrownBy(() -> read(list + "Birim\n")).hasMessage("lists.too-long");
        assertThatThrownBy(() -> read(list.replace("\n", ";".repeat(300) + "x\n")))
                .hasMessage("lists.too-long");
    }

    private List<ListFile.Line> read(String text) {
        return files.read(text.getBytes(StandardCharsets.UTF_8), UnitList.NAME);
    }

    private static byte[] workbook(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet();
            Row headings = sheet.createRow(1);
            headings.createCell(1).setCellValue("birim adı");
            headings.createCell(2).setCellValue("DETSİS No");
            Row first = sheet.createRow(2);
            first.createCell(1).setCellValue(" Fen Fakültesi ");
            first.createCell(2).setCellValue(101);
            sheet.createRow(4).createCell(1).setCellValue("Şube");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
