package tr.edu.akky.inventory.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of every format are read or refused, and never anything else. {@code -Dfuzz.seconds=60} tries for a
 * minute; {@code -Dfuzz.seed=…} begins with the file that a failure names.
 */
class FuzzTest {

    private static final Duration SLOWEST = Duration.ofSeconds(10);

    @Test
    void everyDamagedFileIsReadOrRefused() throws IOException {
        List<byte[]> files = files();
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("fuzz.seconds", 3)).toNanos();
        long seed = Long.getLong("fuzz.seed", 1);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (; System.nanoTime() < end; seed++) {
            long start = System.nanoTime();
            byte[] damaged = new Mutation(seed).of(files);
            outcomes.merge(outcome(damaged, seed), 1, Integer::sum);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("time of seed %d", seed)
                    .isLessThan(SLOWEST);
        }
        int tried = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("Fuzz: " + tried + " damaged files: " + outcomes);
        assertThat(outcomes).containsKeys("read", "spreadsheet.broken");
    }

    private static String outcome(byte[] damaged, long seed) {
        try {
            String outcome = Sheets.outcome(damaged);
            return outcome.startsWith("spreadsheet.") ? outcome : "read";
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static List<byte[]> files() throws IOException {
        List<byte[]> files = new ArrayList<>(Stream.of(
                        "01-bilgi-islem.xlsx",
                        "03-tip-fakultesi.csv",
                        "04-iktisadi-idari-bilimler.xls",
                        "05-kutuphane.ods",
                        "06-meslek-yuksekokulu.xlsx")
                .map(FuzzTest::intake)
                .toList());
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Birimler").createRow(1).createCell(2).setCellValue("Şube");
            files.add(PoiFilesTest.bytes(workbook));
        }
        files.add(XlsMaker.simple());
        files.add(XlsxMaker.sheet(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>46022</v></c></row>")
                .bytes());
        files.add(OdsMaker.table("<!-- x -->" + OdsMaker.row(OdsMaker.cell("<![CDATA[MATLAB]]>")))
                .bytes());
        files.add("sep=;\nAd;\"Not\nlar\";1,5\n".getBytes(StandardCharsets.UTF_16));
        return files;
    }

    private static byte[] intake(String name) {
        try {
            return IntakeFilesTest.intake(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
