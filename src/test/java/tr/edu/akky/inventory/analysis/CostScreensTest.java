package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.submission.EntryForm;

class CostScreensTest extends CostTest {

    private CurrentUser clerk;
    private long line;

    @BeforeEach
    void twoUnitsUseAProduct() {
        EntryForm priced = row("SPSS 26", "10", "20", "31.12.2027");
        priced.commercialCost = "100.000,50";
        EntryForm other = row("IBM SPSS", "5", "5", "01.02.2027");
        other.commercialCost = "50.000,00";
        clerk = reported.approved(specialist, "Tıp Fakültesi", priced).clerk();
        reported.approved(specialist, "Fen Fakültesi", other);
        line = line("IBM SPSS Statistics");
    }

    @Test
    void computingShowsTheTotalsAndSavesNothing() {
        // 1000 × 15 × 1.2 = 18000; 10 % more a year: 19800, 21780, 23958, 26353.80; together 109891.80
        Sheet sheet = new Sheet("0", "10", "20").commercial("1000", "15");

        assertThat(sheet.sent(mvc, specialist, address(line) + "/calculation"))
                .hasStatusOk()
                .bodyText()
                .contains("18.000,00", "26.353,80", "109.891,80", "Açık kaynak tarafı sıfır");
        assertThat(sheet.sent(mvc, specialist, address(line) + "/totals"))
                .hasStatusOk()
                .bodyText()
                .contains("109.891,80")
                .doesNotContain("<form", "<html");
        assertThat(saved()).isZero();
    }

    @Test
    void whatIsSavedIsWhatTheReportReads() {
        // 5 days × 8000 = 40000, without VAT; the licence as above in USD at 40: 10 × 15 × 40 × 1.2 = 7200 in year 2
        // and 3
        Sheet sheet = new Sheet("8.000,00", "10", "20")
                .with("assumptions", "Fiyat listesi, Kasım")
                .item(CostSide.OPEN_SOURCE, "STAFF", "", "5", "TRY", "1", "ONCE")
                .item(CostSide.COMMERCIAL, "LICENCE", "10", "15", "USD 40", "2", "3");

        assertThat(sheet.sent(mvc, specialist, address(line))).hasStatus(302);

        CostComparison cost = reportedCosts().get(0);
        assertThat(cost.openSource().years()).isEqualTo(sums("40000.00", "0.00", "0.00", "0.00", "0.00"));
        assertThat(cost.commercial().years()).isEqualTo(sums("0.00", "7920.00", "8712.00", "0.00", "0.00"));
        assertThat(cost.assumptions()).isEqualTo("Fiyat listesi, Kasım");
        assertThat(page(specialist, address(line)))
                .bodyText()
                .contains("Fiyat listesi, Kasım", "16.632,00", "value=\"40\"", "30 günden eski");
        assertThat(page(specialist, "/analysis/costs?period=" + period))
                .bodyText()
                .contains("1 satırdan 1 tanesi", "16.632,00", "40.000,00", "-23.368,00");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndKeptAsTyped() {
        Sheet sheet = new Sheet("sekiz bin", "10", "120")
                .with("assumptions", "Yazdıklarım")
                .commercial("1.234", "Sınırsız")
                .item(CostSide.COMMERCIAL, "SUPPORT", "99", "1", "EUR", "4", "2");

        assertThat(sheet.sent(mvc, specialist, address(line)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"sekiz bin\"", "Yazdıklarım", "value=\"1.234\"", "value=\"120\"")
                .contains("href=\"#dayRate\"", "href=\"#vat\"", "href=\"#price-0\"", "href=\"#quantity-0\"")
                .contains("href=\"#rate-1\"", "href=\"#lastYear-1\"", "iki türlü okunabiliyor", "miktara 1 yazın");
        assertThat(saved()).isZero();
    }

    @Test
    void itemsComeAndGoWithoutLosingWhatWasTyped() {
        Sheet sheet = new Sheet("8000", "10", "20").commercial("yarım kalan", "15");

        assertThat(sheet.with("change", "users:OPEN_SOURCE").sent(mvc, specialist, address(line) + "/calculation"))
                .bodyText()
                .contains("value=\"yarım kalan\"", "id=\"price-1\"", "value=\"25\"")
                .doesNotContain("error-summary", "is-invalid");
        assertThat(sheet.with("change", "remove:0").sent(mvc, specialist, address(line) + "/calculation"))
                .bodyText()
                .doesNotContain("value=\"yarım kalan\"", "id=\"price-0\"");
    }

    @Test
    void aSideWithoutItemsIsOfferedWhatIsKnown() {
        Sheet sheet = new Sheet("8000", "10", "20");

        assertThat(page(specialist, address(line)))
                .bodyText()
                .contains("15 lisans için", "2 birimin bildirdiği beş yıllık toplam (150.000,50 TL)")
                .doesNotContain("Açık kaynak: ");
        assertThat(sheet.with("change", "suggest:units-COMMERCIAL")
                        .sent(mvc, specialist, address(line) + "/calculation"))
                .bodyText()
                .contains("value=\"150.000,50\"", "<td class=\"number\" data-label=\"Tasarruf\">150.000,50</td>");
        assertThat(sheet.commercial("10", "1").sent(mvc, specialist, address(line) + "/calculation"))
                .bodyText()
                .doesNotContain("birimin bildirdiği");
    }

    @Test
    void anUnlimitedLicenceIsOneItem() {
        reported.approved(specialist, "Hukuk Fakültesi", row("MATLAB", "Sınırsız", "40", "31.12.2027"));

        assertThat(page(specialist, address(line("MathWorks MATLAB ve Simulink"))))
                .bodyText()
                .contains("tek (sınırsız", "Kullanıcı sayısı kadar ekle (40)")
                .doesNotContain("Lisans adedi kadar ekle");
    }

    @Test
    void aCalculationThatChangedMeanwhileIsOverwrittenOnlyByWhoSaysSo() {
        new Sheet("0", "0", "0").commercial("100", "1").sent(mvc, specialist, address(line));

        assertThat(new Sheet("0", "0", "0").commercial("777", "1").sent(mvc, specialist, address(line)))
                .hasStatusOk()
                .bodyText()
                .contains("siz açtıktan sonra değiştirildi", "value=\"777\"")
                .contains("name=\"version\" value=\"" + version() + "\"");
        assertThat(reportedCosts().get(0).commercial().total()).isEqualTo("500.00");

        Sheet current = new Sheet("0", "0", "0").commercial("777", "1").with("version", version());
        assertThat(current.sent(mvc, specialist, address(line))).hasStatus(302);
        assertThat(current.sent(mvc, specialist, address(line))).hasStatusOk();
        assertThat(reportedCosts().get(0).commercial().total()).isEqualTo("3885.00");
    }

    @Test
    void theWorkGoesOnWithTheNextLineWhoseCommercialSideCostsNothingYet() {
        reported.approved(specialist, "Edebiyat Fakültesi", row("AutoCAD", "2", "5", "Süresiz"));
        long autocad = line("Autodesk AutoCAD");
        new Sheet("0", "0", "0")
                .item(CostSide.OPEN_SOURCE, "SUPPORT", "100", "1", "TRY", "1", "5")
                .sent(mvc, specialist, address(autocad));

        assertThat(new Sheet("0", "0", "0")
                        .commercial("100", "1")
                        .with("next", "true")
                        .sent(mvc, specialist, address(line)))
                .hasRedirectedUrl(address(autocad));

        assertThat(page(specialist, "/analysis?state=cost"))
                .bodyText()
                .contains("AutoCAD")
                .doesNotContain("IBM SPSS");
    }

    @Test
    void aRemovedCalculationIsGoneAndCannotBeBroughtBackByAnOldPage() {
        Sheet sheet = new Sheet("0", "0", "0").commercial("100", "1");
        sheet.sent(mvc, specialist, address(line));
        String version = version();

        assertThat(post(specialist, address(line) + "/removal", "version", version))
                .hasStatus(302);
        assertThat(reportedCosts()).isEmpty();
        assertThat(sheet.with("version", version).sent(mvc, specialist, address(line)))
                .hasStatusOk()
                .bodyText()
                .contains("değiştirildi ya da silindi");
        sheet.with("version", "0").sent(mvc, specialist, address(line));
        assertThat(version()).isNotEqualTo(version);
    }

    @Test
    void viewersLookUnitsDoNotAndAfterTheReportNobodyChangesAnything() {
        Sheet sheet = new Sheet("0", "0", "0").commercial("100", "1");
        CurrentUser viewer = people.viewer();
        sheet.sent(mvc, specialist, address(line));

        assertThat(page(viewer, address(line)))
                .hasStatusOk()
                .bodyText()
                .contains("500,00")
                .doesNotContain("<textarea");
        assertThat(sheet.sent(mvc, viewer, address(line))).hasStatus(404);
        assertThat(sheet.sent(mvc, viewer, address(line) + "/calculation")).hasStatus(404);
        assertThat(page(clerk, address(line))).hasStatus(404);
        assertThat(page(specialist, address(999_999))).hasStatus(404);
        lock();
        assertThat(sheet.with("version", version()).sent(mvc, specialist, address(line)))
                .bodyText()
                .contains("kilitli", "value=\"100\"");
        assertThat(page(specialist, address(line))).bodyText().doesNotContain("<textarea");
    }

    @Test
    void nonsenseIsAnsweredWithASentence() {
        Sheet sheet = new Sheet("9".repeat(5000), "-1", "yüzde yirmi")
                .with("version", "çok")
                .with("assumptions", "u".repeat(9000))
                .with("change", "remove:99999999999")
                .item(CostSide.COMMERCIAL, "HEDİYE", "999999999999", "9999999", "XAU 0", "9", "-1");
        for (int item = 0; item < 90; item++) {
            sheet.commercial("999999999999,99", "9999999");
        }
        assertThat(sheet.sent(mvc, specialist, address(line)))
                .hasStatusOk()
                .bodyText()
                .contains("en çok 40 kalem", "en çok 8000 karakter");
        assertThat(sheet.sent(mvc, specialist, address(line) + "/calculation")).hasStatusOk();
        assertThat(new Sheet("0", "0", "0")
                        .commercial("999999999999,99", "9999999")
                        .sent(mvc, specialist, address(line)))
                .bodyText()
                .contains("10 trilyon");
        assertThat(post(specialist, address(line))).hasStatusOk();
        assertThat(new Sheet("0", "0", "0").sent(mvc, specialist, address(line)))
                .bodyText()
                .contains("en az bir kalem");
    }

    private long saved() {
        return jdbc.sql("select count(*) from line_cost").query(Long.class).single();
    }

    private String version() {
        return Objects.requireNonNull(
                jdbc.sql("select version from line_cost").query(String.class).single());
    }

    private static List<BigDecimal> sums(String... sums) {
        return Stream.of(sums).map(BigDecimal::new).toList();
    }
}
