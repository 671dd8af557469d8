package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** Lines of a report as long as real ones, no two texts alike, the same ones at each time. */
final class BenchmarkRows {

    private static final String[] SENTENCES = {
        "Lisans maliyeti yoktur; güncellemeler topluluk tarafından düzenli olarak yayımlanmaktadır.",
        "Kurumun mevcut dosya biçimleriyle uyumludur ve toplu kurulumu uzaktan yapılabilir.",
        "Türkçe arayüzü ve belgeleri vardır, öğrencilerin bireysel kullanımına da açıktır.",
        "Veriler açık biçimlerde saklandığı için başka bir ürüne geçiş sonradan da mümkündür.",
        "Kullanıcıların en az iki günlük eğitim alması gerekir; alışkanlıklar değişecektir.",
        "Bazı eklentilerin karşılığı bulunmamakta, makroların yeniden yazılması gerekmektedir.",
        "Üretici desteği yerine topluluk desteği ya da dışarıdan hizmet alımı söz konusudur.",
        "Laboratuvar cihazlarının sürücüleri yalnız Windows işletim sistemini desteklemektedir.",
        "Öğrenci bilgi sistemiyle bütünleşme için ara yazılım geliştirilmesi planlanmalıdır.",
        "Yüksek çözünürlüklü modellerde başarım, ticari ürünün gerisinde kalmaktadır."
    };

    private BenchmarkRows() {}

    static Iterator<ReportRow> of(int count) {
        Random random = new Random(2026);
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> row(index, random))
                .iterator();
    }

    private static ReportRow row(int index, Random random) {
        LocalDate day = LocalDate.of(2027, 1, 1).plusDays(index % 700);
        return new ReportRow(
                "Mühendislik yazılımı " + index,
                "Son Kullanıcı Uygulamaları",
                "Mesleki Uygulamalar",
                Quantity.of(index % 900),
                index % 20 == 0 ? Quantity.UNLIMITED : Quantity.of(index % 4_000),
                "Akademik Yıllık Lisans " + index % 500,
                index % 10 == 0 ? Expiry.PERPETUAL : Expiry.on(day),
                "Özgür Yazılım " + index % 300 + ", LibreOffice",
                text(index, random),
                text(index, random),
                text(index, random),
                "Eğitim İhtiyacı Var",
                BigDecimal.valueOf(index * 1_017L, 2),
                BigDecimal.valueOf(index * 98_765L, 2),
                "Kısmen Geçiş Yapılabilir",
                text(index, random),
                day,
                day.plusDays(90),
                "Fakülte kararı " + index);
    }

    /** One to four sentences, that is 100 to 400 characters. */
    private static String text(int index, Random random) {
        StringBuilder text = new StringBuilder("Değerlendirme ").append(index).append(": ");
        for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
            text.append(SENTENCES[random.nextInt(SENTENCES.length)]).append(' ');
        }
        return text.append(random.nextInt(1_000)).append(" kullanıcı.").toString();
    }
}
