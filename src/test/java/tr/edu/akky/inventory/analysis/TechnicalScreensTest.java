package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.ProductEquivalent;
import tr.edu.akky.inventory.submission.Competence;

class TechnicalScreensTest extends AnalysisTest {

    private long line;
    private String address;
    private List<ProductEquivalent> proposed;

    @BeforeEach
    void twoUnitsReportTheSameProduct() {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                proposing("SPSS", "Zortex İstatistik", "Birim kullanıyor.", "TRAINING_NEEDED"),
                row("AutoCAD"));
        reported.approved(specialist, "Fen Fakültesi", proposing("SPSS", "ZORTEX İSTATİSTİK", "", "TRAINING_NEEDED"));
        line = line("SPSS");
        address = "/analysis/lines/" + line;
        proposed = products.equivalentsOf(products.match("SPSS").orElseThrow().id());
    }

    @Test
    void thePageOffersWhatTheCatalogueAndTheUnitsPropose() {
        assertThat(page(specialist, address))
                .contains(
                        proposed.get(0).equivalent().name(),
                        proposed.get(0).equivalent().spdxLicence(),
                        "2 birim bu muadili önerdi.",
                        "Görüş bildiren birimlerin hepsi “Eğitim İhtiyacı Var” dedi.",
                        "Taslağı devral");
    }

    @Test
    void aDraftIsTakenOverByOneClickAndNeverOverwritesWhatWasTyped() {
        assertThat(post(
                        specialist,
                        address + "/takeover",
                        "version",
                        "0",
                        "draft",
                        "catalogue-" + proposed.get(0).id(),
                        "advantages",
                        "  Benim sözüm. "))
                .hasStatus3xxRedirection();

        TechnicalAnalysis kept = stored(line).content();
        assertThat(kept.equivalents().get(0).catalogueId())
                .isEqualTo(proposed.get(0).equivalent().id());
        assertThat(kept.advantages()).isEqualTo("Benim sözüm.");
        assertThat(kept.disadvantages()).isEqualTo(proposed.get(0).disadvantages());
        assertThat(kept.competence()).isEqualTo(Competence.TRAINING_NEEDED);
        assertThat(kept.competenceReason()).isEqualTo(proposed.get(0).competence());
        assertThat(page(specialist, address)).contains("Sonuna ekle", "Teknik analiz ve yetkinlik tamam");
    }

    @Test
    void aTypedProgramIsRecognisedOrTakenAsItIs() {
        post(specialist, address, "version", "0", "equivalent", "libre office");
        post(specialist, address, "version", "1", "equivalent", "Kendi Yazılımımız");

        List<ChosenEquivalent> chosen = stored(line).content().equivalents();
        assertThat(chosen).extracting(ChosenEquivalent::name).containsExactly("LibreOffice", "Kendi Yazılımımız");
        assertThat(chosen.get(0).spdxLicence()).isNotNull();
        post(specialist, address + "/equivalents/1/rise", "version", "2");
        post(specialist, address + "/equivalents/1/removal", "version", "3");
        assertThat(stored(line).content().equivalents())
                .extracting(ChosenEquivalent::name)
                .containsExactly("Kendi Yazılımımız");
    }

    @Test
    void whoeverSavesSecondIsToldAndKeepsWhatWasTyped() {
        post(specialist, address, "version", "0", "advantages", "Birincinin metni");

        var answer = post(people.reviewer(), address, "version", "0", "advantages", "Sonrakinin metni");

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyText()
                .contains("Sonrakinin metni", "Birincinin metni", "Siz yazarken başkası şunu kaydetti");
        assertThat(stored(line).content().advantages()).isEqualTo("Birincinin metni");
    }

    @Test
    void aButtonPressedTwiceSavesOnceAndComplainsOfNobody() {
        for (int press = 0; press < 2; press++) {
            assertThat(post(specialist, address, "version", "0", "advantages", "Ücretsiz"))
                    .hasStatus(302);
        }
        assertThat(stored(line).version()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedWithTheTypedWordsKept() {
        String tooLong = "uzun ".repeat(2000);
        assertThat(post(specialist, address, "version", "0", "advantages", tooLong, "constraints", "Kısa kısıt"))
                .bodyText()
                .contains("En çok 8.000 karakter", "Kısa kısıt");
        assertThat(post(specialist, address, "version", "0", "competence", "UYDURMA"))
                .bodyText()
                .contains("Yetkinliği listeden seçin");
        assertThat(post(specialist, address, "version", "0", "noEquivalent", "true", "equivalent", "PSPP"))
                .bodyText()
                .contains("Hem muadil seçili");
        assertThat(post(specialist, address + "/takeover", "version", "0", "draft", "yok", "advantages", "Kalsın"))
                .bodyText()
                .contains("Bu taslak artık yok", "Kalsın");
        assertThat(stored(line).version()).isZero();
    }

    @Test
    void savingLeadsToTheNextUnfinishedLineOfTheView() {
        assertThat(post(specialist, address, "version", "0", "next", "true", "q", "autocad"))
                .redirectedUrl()
                .isEqualTo("/analysis/lines/" + line("AutoCAD") + "?q=autocad");
        assertThat(post(specialist, address, "version", "0", "next", "true", "q", "spss"))
                .redirectedUrl()
                .startsWith(address);
    }

    @Test
    void aLicenceThatTheGuideDoesNotAcceptAndAProgramOutOfUseAreWarnedOf() {
        jdbc.sql("update equivalent set spdx_licence = 'SSPL-1.0', active = false where id = ?")
                .param(proposed.get(0).equivalent().id())
                .update();
        post(
                specialist,
                address,
                "version",
                "0",
                "equivalent",
                proposed.get(0).equivalent().name());

        assertThat(page(specialist, address))
                .contains("kabul ettiği açık kaynak lisansları arasında değil", "katalogda kullanım dışı bırakıldı");
    }

    @Test
    void viewersReadAndUnitsSeeNothing() {
        CurrentUser viewer = people.viewer();
        CurrentUser clerk = people.staffOf(people.unit("Hukuk Fakültesi"));
        post(specialist, address, "version", "0", "advantages", "Okunur metin");

        assertThat(page(viewer, address))
                .contains("Okunur metin")
                .doesNotContain("<textarea", "Taslağı devral</button>");
        assertThat(post(viewer, address, "version", "1", "advantages", "x")).hasStatus(404);
        assertThat(post(viewer, "/analysis/" + period + "/takeovers", "all", "true"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/analysis").with(user(clerk))).hasStatus(404);
        assertThat(mvc.get().uri(address).with(user(clerk))).hasStatus(404);
        assertThat(mvc.get().uri("/analysis/lines/999999").with(user(specialist)))
                .hasStatus(404);
        assertThat(stored(line).content().advantages()).isEqualTo("Okunur metin");
    }

    @Test
    void aLockedPeriodIsReadOnly() {
        lock();

        assertThat(page(specialist, address)).contains("dönem kilitlidir").doesNotContain("<textarea");
        assertThat(post(specialist, address, "version", "0", "advantages", "Yazdığım durur"))
                .bodyText()
                .contains("Yazdığım durur");
        post(specialist, "/analysis/" + period + "/takeovers", "all", "true");
        post(specialist, "/analysis/" + period + "/assignments", "line", "" + line, "person", "" + specialist.id());
        assertThat(jdbc.sql("select count(*) from line_analysis")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void eachChangeEntersTheHistoryOfTheLine() {
        post(specialist, address, "version", "0", "equivalent", "PSPP");
        post(specialist, address, "version", "1");

        assertThat(page(specialist, address).split("Teknik analiz kaydedildi<", -1))
                .hasSize(2);
    }
}
