package tr.edu.akky.inventory.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;

/** Excel 97–2003 files whose records lie or do not belong where they stand. */
final class HostileXls {

    private static final int ROW = 0x208;
    private static final int SHEET = 0x85;
    private static final int TEXTS = 0xFC;
    private static final int LABEL = 0xFD;
    private static final int END = 0x0A;
    private static final int BEGIN = 0x809;

    private HostileXls() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile(
                        "xls: 50 000 merged regions",
                        "1 rows",
                        () -> XlsMaker.workbook(sheet -> {
                            sheet.createRow(0).createCell(0).setCellValue("MATLAB");
                            for (int region = 0; region < 50_000; region++) {
                                sheet.addMergedRegionUnsafe(new CellRangeAddress(region, region, 1, 255));
                            }
                        })),
                new HostileFile(
                        "xls: four billion texts",
                        "spreadsheet.too-large",
                        () -> XlsMaker.changed(XlsMaker.simple(), TEXTS, 4, 0xFF, 0xFF, 0xFF, 0x7F)),
                new HostileFile(
                        "xls: more texts than fit",
                        "spreadsheet.broken",
                        () -> XlsMaker.changed(XlsMaker.simple(), TEXTS, 4, 0x00, 0xFF, 0x00, 0x00)),
                new HostileFile(
                        "xls: a text that is not there",
                        "spreadsheet.broken",
                        () -> XlsMaker.changed(XlsMaker.simple(), LABEL, 6, 0xFF, 0xFF)),
                new HostileFile(
                        "xls: two million records",
                        "1 rows",
                        () -> XlsMaker.inserted(XlsMaker.simple(), ROW, 0x0FFF, 0, 2_000_000)),
                new HostileFile(
                        "xls: 800 000 sheets",
                        "spreadsheet.too-large",
                        () -> XlsMaker.inserted(XlsMaker.simple(), SHEET, SHEET, 8, 800_000)),
                new HostileFile(
                        "xls: a million beginnings",
                        "spreadsheet.broken",
                        () -> XlsMaker.inserted(XlsMaker.simple(), ROW, BEGIN, 16, 400_000)),
                new HostileFile(
                        "xls: a million ends",
                        "0 rows",
                        () -> XlsMaker.inserted(XlsMaker.simple(), ROW, END, 0, 1_000_000)),
                new HostileFile(
                        "xls: empty records where there is content",
                        "spreadsheet.broken",
                        () -> XlsMaker.inserted(XlsMaker.simple(), ROW, LABEL, 0, 1)),
                new HostileFile(
                        "xls: a sheet that does not end",
                        "spreadsheet.broken",
                        () -> XlsMaker.cutBefore(XlsMaker.simple(), 0x23E)),
                new HostileFile("xls: a million allocation tables", "spreadsheet.broken", () -> {
                    byte[] file = XlsMaker.simple();
                    file[0x2D] = 6;
                    return file;
                }),
                new HostileFile("xls: half of a file", "spreadsheet.broken", () -> {
                    byte[] file = XlsMaker.workbook(sheet -> {
                        for (int row = 0; row < 1_000; row++) {
                            sheet.createRow(row).createCell(0).setCellValue("Yazılım " + row);
                        }
                    });
                    return Arrays.copyOf(file, file.length / 2);
                }),
                new HostileFile(
                        "xls: nothing but its first bytes",
                        "spreadsheet.broken",
                        () -> Arrays.copyOf(XlsMaker.simple(), 100)),
                new HostileFile("xls: noise instead of records", "spreadsheet.broken", () -> {
                    byte[] noise = new byte[1_000_000];
                    new Random(97).nextBytes(noise);
                    return XlsMaker.file(noise);
                }));
    }
}
