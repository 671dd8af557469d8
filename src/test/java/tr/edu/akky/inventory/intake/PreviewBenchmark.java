package tr.edu.akky.inventory.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tr.edu.akky.inventory.InventoryApplication;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.benchmark.Finding;
import tr.edu.akky.inventory.spreadsheet.Spreadsheet;
import tr.edu.akky.inventory.spreadsheet.SpreadsheetBenchmark;
import tr.edu.akky.inventory.spreadsheet.Spreadsheets;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;
import tr.edu.akky.inventory.support.SideBySide;
import tr.edu.akky.inventory.support.TestDatabase;

/**
 * Times the preview of a workbook side by side with fastexcel-reader merely reading it. One of
 * {@link tr.edu.akky.inventory.benchmark.Benchmarks}, which gives it 256 MB.
 */
public final class PreviewBenchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final String PREVIEW = "preview, kept in database";
    private static final double MOST_TIMES = 2;
    private static final String[] TEXTS = {
        "Zotero",
        "Lisans maliyeti yoktur; topluluk desteği geniştir.",
        "Kullanıcı eğitimi gerekir.",
        "Windows bağımlı eklentiler çalışmaz.",
        "Kurum Personeli Yeterli"
    };

    private final ConfigurableApplicationContext context;
    private final Submission submission;

    private PreviewBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        People people = context.getBean(People.class);
        Unit unit = people.unit("Mühendislik Fakültesi");
        CurrentUser clerk = people.staffOf(unit);
        Round round = context.getBean(Round.class);
        round.open();
        this.submission = context.getBean(Submissions.class).find(clerk, round.submissionOf(clerk, unit));
    }

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(InventoryApplication.class)
                .initializers(new TestDatabase())
                .properties("server.port=0")
                .run()) {
            PreviewBenchmark benchmark = new PreviewBenchmark(context);
            Map<String, SideBySide.Reading> readings = new LinkedHashMap<>();
            readings.put("fastexcel-reader, reading", SpreadsheetBenchmark::fastexcel);
            readings.put("read and understood", benchmark::understood);
            readings.put(PREVIEW, benchmark::preview);
            for (int size : SIZES) {
                Map<String, Double> medians = SideBySide.run(readings, size, workbook(size));
                Finding.atMostTimes(
                                "preview of %d rows : fastexcel-reader merely reading".formatted(size),
                                medians.getOrDefault(PREVIEW, Double.NaN),
                                medians.values().iterator().next(),
                                "ms",
                                MOST_TIMES)
                        .announce();
            }
        }
    }

    private long understood(byte[] file) throws IOException {
        long[] rows = {0};
        try (Spreadsheet spreadsheet = context.getBean(Spreadsheets.class).open(file)) {
            Layout layout = Layout.of(SheetStart.of(spreadsheet, 0), Map.of(), context.getBean(ContentGuess.class));
            SheetReading reading = new SheetReading(
                    layout.columns(),
                    context.getBean(RowReaders.class).now(),
                    context.getBean(Relations.class).comparison(submission.id(), layout.columns()),
                    Integer.MAX_VALUE,
                    (number, cells, understood, related) -> rows[0]++);
            spreadsheet.read(0, row -> {
                reading.take(row);
                return true;
            });
        }
        return rows[0];
    }

    private long preview(byte[] file) {
        Batches batches = context.getBean(Batches.class);
        Batch batch = batches.beginFile(context.getBean(People.class).administrator(), submission.id(), "x.xlsx", file);
        context.getBean(BatchReading.class).read(batch, submission.unit().id());
        int rows = batches.find(submission.id(), batch.id()).totals().readRows();
        batches.discard(submission.id(), submission.unit().id(), batch.id());
        return rows;
    }

    private static byte[] workbook(int rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SXSSFSheet sheet = workbook.createSheet("Rapor");
            var headings = sheet.createRow(0);
            List<SourceField> fields = SourceField.ofRow();
            String[] names = {
                "Yazılım Adı",
                "Üst Kategori",
                "Alt Kategori",
                "Lisans Adedi",
                "Kullanıcı Sayısı",
                "Lisans Adı",
                "Lisans Son Kullanım Tarihi",
                "Açık Kaynak Kodlu Muadili",
                "Avantajlar",
                "Dezavantajlar",
                "Kısıtlar",
                "Yetkinlik",
                "Açık Kaynak Kodlu Yazılım",
                "Ticari Lisanslı Yazılım"
            };
            for (int column = 0; column < names.length && column < fields.size(); column++) {
                headings.createCell(column).setCellValue(names[column]);
            }
            for (int index = 1; index <= rows; index++) {
                var row = sheet.createRow(index);
                row.createCell(0).setCellValue("Yazılım adı " + index);
                row.createCell(1).setCellValue("Son Kullanıcı Uygulamaları");
                row.createCell(2).setCellValue("Mesleki Uygulamalar");
                row.createCell(3).setCellValue(index % 50 == 0 ? "10 adet" : "10");
                row.createCell(4).setCellValue(index % 900);
                row.createCell(5).setCellValue("Akademik " + index % 500);
                row.createCell(6).setCellValue(index % 100 == 0 ? "31.02.2027" : "31.12.2027");
                for (int text = 0; text < TEXTS.length; text++) {
                    row.createCell(7 + text).setCellValue(TEXTS[text]);
                }
                row.createCell(12).setCellValue(749_000);
                row.createCell(13).setCellValue(index + 0.5);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
