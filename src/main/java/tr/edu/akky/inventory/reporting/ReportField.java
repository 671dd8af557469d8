package tr.edu.akky.inventory.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * The columns of the official template in their order, with the headings and explanations of the ministry's file
 * (Circular 2023/13, Art. 1). The single list from which templates are made, recognised and filled.
 */
enum ReportField {
    NAME(
            "Yazılım Adı",
            Group.INVENTORY,
            "Mevcutta kullanılan yazılımın (EBYS, ERP, E-Posta vb.) bilgileri belirtilir."),
    TOP_CATEGORY("Üst Kategori", Group.INVENTORY, "Envantere alınan yazılımın dahil olduğu üst kategori belirtilir."),
    SUB_CATEGORY("Alt Kategori", Group.INVENTORY, "Envantere alınan yazılımın dahil olduğu alt kategori belirtilir."),
    LICENCES("Lisans Adedi", Group.INVENTORY, "Ürünün lisans tipine göre satın alınmış olan miktarı belirtilir."),
    USERS("Kullanıcı Sayısı", Group.INVENTORY, "Son kullanıcı lisansları için, ürünün kullanıcı sayısı belirtilir."),
    LICENCE_NAME("Lisans Adı", Group.INVENTORY, "Lisansın ticari adı belirtilir."),
    EXPIRY("Lisans Son Kullanım Tarihi", Group.INVENTORY, "Ürünün lisansına ait son kullanım tarihi belirtilir."),
    EQUIVALENT(
            "Açık Kaynak Kodlu Muadili",
            Group.TECHNICAL,
            "Ticari ürünün yerine kullanılması planlanan açık kaynak kodlu yazılımın adı belirtilir.",
            "Açık Kaynak Kodlu Muadil"),
    ADVANTAGES(
            "Avantajlar",
            Group.TECHNICAL,
            "Açık kaynak kodlu muadil uygulamanın teknik üstünlükleri; bakım, destek, entegrasyon gibi konulardaki"
                    + " avantajları bu bölümde belirtilir."),
    DISADVANTAGES(
            "Dezavantajlar",
            Group.TECHNICAL,
            "Açık kaynak kodlu muadil uygulamanın teknik yetersizlikleri; bakım, destek, entegrasyon gibi konulardaki"
                    + " dezavantajları bu bölümde belirtilir."),
    CONSTRAINTS(
            "Kısıtlar",
            Group.TECHNICAL,
            "İşletim sistemi bağımlılığı, donanım bağımlılığı, uygulama bağımlılığı vb. kısıtlar bu bölümde"
                    + " belirtilir."),
    COMPETENCE(
            "Yetkinlik",
            Group.COMPETENCE,
            "Projenin yürütülmesi için ihtiyaç duyulan personelin teknik yeterlik durumu belirtilir."),
    OPEN_SOURCE_COST(
            "Açık Kaynak Kodlu Yazılım",
            Group.COST,
            "Geçmiş dönem maliyetlerinden bağımsız olarak önümüzdeki 5 yıllık projeksiyonda açık kaynak kodlu yazılım"
                    + " kullanımının toplam sahip olma maliyeti belirtilir."),
    COMMERCIAL_COST(
            "Ticari Lisanslı Yazılım",
            Group.COST,
            "Geçmiş dönem maliyetlerinden bağımsız olarak önümüzdeki 5 yıllık projeksiyonda ticari lisanslı yazılım"
                    + " kullanımının toplam sahip olma maliyeti belirtilir.",
            "Ticari Lisans"),
    FEASIBILITY(
            "Geçiş Yapılabilirlik",
            Group.DECISION,
            "Açık kaynak kodlu yazılım kullanımı ile ilgili nihai karar belirtilir."),
    REASONS(
            "Geçiş Yapılamıyorsa Gerekçeleri",
            Group.DECISION,
            "Geçiş yapılamıyorsa detaylı bir şekilde gerekçelendirilir."),
    MIGRATION_START("Geçiş Başlangıç Tarihi", Group.DECISION, "Geçiş için planlanan başlangıç tarihi belirtilir."),
    MIGRATION_END("Geçiş Tamamlanma Tarihi", Group.DECISION, "Geçiş için planlanan tamamlanma tarihi belirtilir."),
    REMARKS("Açıklamalar", Group.DECISION, "İhtiyaç halinde ayrıntılı bilgiler bu kısma yazılır.");

    /** The coloured groups of the first row; fills as RGB. */
    enum Group {
        INVENTORY("Envanter Çalışması", "4472C4", "DDEBF7"),
        TECHNICAL("Teknik Analiz", "FFEB9C", "FFF2CC"),
        COMPETENCE("Yetkinlik Analizi", "F8CBAD", "FCE4D6"),
        COST("Maliyet Analizi", "D9D9D9", "EDEDED"),
        DECISION("Karar", "70AD47", "E2EFDA");

        private final String heading;
        private final String headingFill;
        private final String bodyFill;

        Group(String heading, String headingFill, String bodyFill) {
            this.heading = heading;
            this.headingFill = headingFill;
            this.bodyFill = bodyFill;
        }

        String heading() {
            return heading;
        }

        String headingFill() {
            return headingFill;
        }

        String bodyFill() {
            return bodyFill;
        }
    }

    private static final Set<ReportField> MANDATORY = Set.copyOf(fields(14));

    private final String heading;
    private final Group group;
    private final String explanation;
    private final List<String> otherHeadings;

    ReportField(String heading, Group group, String explanation, String... otherHeadings) {
        this.heading = heading;
        this.group = group;
        this.explanation = explanation;
        this.otherHeadings = List.of(otherHeadings);
    }

    /** The first so many fields: fourteen make the layout A–N, all nineteen the official A–T. */
    static List<ReportField> fields(int count) {
        return Arrays.asList(values()).subList(0, count);
    }

    /** The field that a heading stands for, whatever its case, accents and spacing. */
    static Optional<ReportField> ofHeading(String text) {
        String key = TurkishText.key(text);
        return Arrays.stream(values())
                .filter(field -> TurkishText.key(field.heading).equals(key)
                        || field.otherHeadings.stream()
                                .anyMatch(other -> TurkishText.key(other).equals(key)))
                .findFirst();
    }

    /** A template without this column cannot take the report; the decision group may be missing. */
    boolean isMandatory() {
        return MANDATORY.contains(this);
    }

    String heading() {
        return heading;
    }

    Group group() {
        return group;
    }

    String explanation() {
        return explanation;
    }
}
