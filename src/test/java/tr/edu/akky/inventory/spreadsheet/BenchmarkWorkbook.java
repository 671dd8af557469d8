package tr.edu.akky.inventory.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Workbooks of fourteen columns as Excel writes them: shared texts, numbers, dates with a style. */
final class BenchmarkWorkbook {

    private static final List<String> COMMON = List.of(
            "Ofis ve Üretkenlik Yazılımları",
            "Veritabanı Yönetim Sistemleri",
            "İşletim Sistemleri",
            "Güvenlik Yazılımları",
            "Kurum Personeli Yeterli",
            "Eğitim İhtiyacı Var",
            "Kampüs lisansı");

    /** Of a row's fourteen cells these are texts of its own. */
    private static final List<String> OWN = List.of("Yazılım adı ", "Lisans sözleşmesi no ", "Açık kaynak muadil ");

    private BenchmarkWorkbook() {}

    static byte[] of(int rows) {
        return XlsxMaker.sheet(out -> sheet(out, rows))
                .with(XlsxMaker.TEXTS, out -> texts(out, rows))
                .bytes();
    }

    private static void sheet(OutputStream out, int rows) throws IOException {
        Writer writer = writer(out);
        writer.write(XlsxMaker.SHEET_HEAD);
        for (int row = 0; row < rows; row++) {
            writer.write("<row r=\"" + (row + 1) + "\" spans=\"1:14\">");
            for (int column = 0; column < 14; column++) {
                writer.write("<c r=\"" + (char) ('A' + column) + (row + 1) + cell(row, column) + "</v></c>");
            }
            writer.write("</row>");
        }
        writer.write(XlsxMaker.SHEET_TAIL);
        writer.flush();
    }

    private static String cell(int row, int column) {
        return switch (column) {
            case 3, 4 -> "\"><v>" + (row * 7 + column) % 5_000;
            case 6 -> "\" s=\"1\"><v>" + (45_000 + row % 2_000);
            case 12, 13 -> "\"><v>" + row % 100_000 + ".5";
            case 0, 5, 7 -> "\" t=\"s\"><v>" + (COMMON.size() + row * OWN.size() + (column + 1) / 4);
            default -> "\" t=\"s\"><v>" + (row + column) % COMMON.size();
        };
    }

    private static void texts(OutputStream out, int rows) throws IOException {
        Writer writer = writer(out);
        writer.write(XlsxMaker.TEXTS_HEAD);
        for (String text : COMMON) {
            writer.write("<si><t>" + text + "</t></si>");
        }
        for (int row = 0; row < rows; row++) {
            for (String text : OWN) {
                writer.write("<si><t>" + text + row + "</t></si>");
            }
        }
        writer.write("</sst>");
        writer.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
