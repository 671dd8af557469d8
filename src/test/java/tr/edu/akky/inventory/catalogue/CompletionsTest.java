package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class CompletionsTest {

    @Autowired
    private Completions completions;

    @ParameterizedTest
    @CsvSource({
        "ms ofis, 'Microsoft Office (LTSC, Standard, Professional Plus)'",
        "offi, 'Microsoft Office (LTSC, Standard, Professional Plus)'",
        "MS Office 2019, 'Microsoft Office (LTSC, Standard, Professional Plus)'",
        "microsoft ofis 2016 pro plus, 'Microsoft Office (LTSC, Standard, Professional Plus)'",
        "autocad lt, Autodesk AutoCAD",
        "autoc, Autodesk AutoCAD",
        "AutoCAD 2024, Autodesk AutoCAD",
        "MATLAB R2023b, MathWorks MATLAB ve Simulink",
        "ADOBE PHOTOSHOP 2023, Adobe Photoshop / Lightroom",
        "photosop, Adobe Photoshop / Lightroom",
        "İLLÜSTRATÖR, Adobe Illustrator",
        "ORACLE VERITABANI, Oracle Database",
        "spss 25 (laboratuvar), IBM SPSS Statistics",
        "MSSQL 2017 Std, Microsoft SQL Server",
        "SQL Server, Microsoft SQL Server",
        "MS Windows Server 2016, Microsoft Windows Server",
        "Kaspersky EDR, Kaspersky Endpoint Security / Next",
        "FortiGate 600E, Fortinet FortiGate",
        "vmwre, VMware vSphere (ESXi ve vCenter)",
        "sps 26, IBM SPSS Statistics",
        "Proliz ÖBS, Proliz Öğrenci Bilgi Sistemi (OBS)",
        "ad, Microsoft Active Directory Etki Alanı Hizmetleri"
    })
    void theProductMeantStandsFirst(String typed, String name) {
        assertThat(completions.offeredFor(typed))
                .first()
                .extracting(Completion::name)
                .isEqualTo(name);
    }

    @Test
    void turkishCasingFindsTheSame() {
        List<Completion> lower = completions.offeredFor("lisans");
        assertThat(lower).isNotEmpty().isEqualTo(completions.offeredFor("LİSANS"));
        assertThat(completions.offeredFor("LISANS")).isEqualTo(lower);
    }

    @Test
    void whatWasRecognisedAndWhatChoosingFillsIsSaid() {
        assertThat(completions.offeredFor("ms ofis")).first().satisfies(office -> {
            assertThat(office.alias()).isEqualTo("ms ofis");
            assertThat(office.vendor()).isEqualTo("Microsoft");
            assertThat(office.topCategoryCode()).isEqualTo("son-kullanici");
            assertThat(office.categoryCode()).isEqualTo("son-kullanici-ofis");
            assertThat(office.categoryLabel()).isEqualTo("Son Kullanıcı Uygulamaları › Ofis Uygulamaları");
        });
        assertThat(completions.offeredFor("microsoft office"))
                .first()
                .satisfies(office -> assertThat(office.alias()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", " a! ", "---", "zzqxy", "%", "%%%", "__"})
    void tooLittleOrNothingKnownOffersNothing(String typed) {
        assertThat(completions.offeredFor(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsReadFromItsBeginning() {
        assertThat(completions.offeredFor("matlab " + "çok uzun bir açıklama ".repeat(5_000)))
                .first()
                .extracting(Completion::name)
                .isEqualTo("MathWorks MATLAB ve Simulink");
    }

    @Test
    void atMostEightProductsAreOfferedEachOnce() {
        assertThat(completions.offeredFor("microsoft"))
                .hasSize(8)
                .extracting(Completion::productId)
                .doesNotHaveDuplicates();
    }
}
