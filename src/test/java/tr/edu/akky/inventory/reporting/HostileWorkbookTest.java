package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.shared.RefusedException;

class HostileWorkbookTest {

    private static final List<String> TEXTS = Stream.concat(
                    HostileTexts.PRINTABLE.stream(), HostileTexts.UNPRINTABLE.stream())
            .toList();

    @Test
    void everyTextComesBackAsItWasWritten() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(TEXTS)))) {
            for (int index = 0; index < TEXTS.size(); index++) {
                for (int column : new int[] {0, 5, 7, 8, 9, 10}) {
                    XSSFCell cell = workbook.getSheetAt(0).getRow(3 + index).getCell(column);
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getStringCellValue()).isEqualTo(TEXTS.get(index));
                    assertThat(cell.getCellStyle().getQuotePrefixed())
                            .isEqualTo(ReportStyles.looksLikeFormula(TEXTS.get(index)));
                }
            }
        }
    }

    @Test
    void aStreamingReaderSeesTheSameRows() throws IOException {
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(written(HostileTexts.PRINTABLE)));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(3).map(row -> row.getCellText(1)))
                    .containsExactlyElementsOf(
                            Collections.nCopies(HostileTexts.PRINTABLE.size(), "Son Kullanıcı Uygulamaları"));
        }
    }

    @Test
    void aTextThatNoCellCouldHoldIsRefusedWithItsLineAndColumn() {
        String tooLong = "a".repeat(32_768);

        assertThatThrownBy(() -> written(List.of(tooLong))).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("reports.text-too-long");
            assertThat(refused.arguments()).contains("Yazılım Adı");
        });
    }

    private static byte[] written(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWorkbook(WorkbookTemplate.read(ReportTemplateTest.shipped("a-n")), "Rapor", "Üniversite")
                .write(texts.stream().map(HostileTexts::row).iterator(), out);
        return out.toByteArray();
    }
}
