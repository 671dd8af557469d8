package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class ReportDocumentsTest {

    @Autowired
    AnalysedRound analysed;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper mapper;

    private AnalysedRound.Made made;

    @BeforeEach
    void aPeriodIsAnalysed() {
        made = analysed.make();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindIsHandedOutUnderItsNameAndType(DocumentKind kind) {
        MvcTestResult answer = download(kind);

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(kind.mediaType())
                .headers()
                .hasValue("Content-Length", String.valueOf(answer.getResponse().getContentAsByteArray().length));
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("AKKY-Gecisi-Analiz-ve-Yol-Haritasi-Raporu-2026-Yili-1-Donem")
                .contains("." + kind.ending());
    }

    @Test
    void theTableHoldsEveryLineInTheOrderOfTheReport() throws IOException {
        String csv = new String(bytes(DocumentKind.CSV), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFSatır No;Yazılım Adı;").contains("\r\n");
        List<NamedCsvRecord> lines;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(false).ofNamedCsvRecord(csv.substring(1))) {
            lines = reader.stream().toList();
        }
        assertThat(lines).extracting(line -> line.getField("Satır No")).containsExactly("1", "2", "3");
        NamedCsvRecord spss = find(lines, "IBM SPSS Statistics");
        assertThat(spss.getField("Lisans Adedi")).isEqualTo("15");
        assertThat(spss.getField("Ticari Lisanslı Yazılım")).isEqualTo("15000,75");
        assertThat(spss.getField("Geçiş Başlangıç Tarihi")).isEqualTo("15.01.2027");
        assertThat(spss.getField("Birimler")).isEqualTo("Fen Fakültesi, Tıp Fakültesi");
        assertThat(spss.getField("Satır Kimliği")).isEqualTo(String.valueOf(made.spss()));
        NamedCsvRecord open = find(lines, "Zortex");
        assertThat(open.getField("Yazılım Adı")).isEqualTo("'=Zortex <Kuantum> & \"İ\"");
        assertThat(open.getField("Satır Kimliği")).isEmpty();
    }

    @Test
    void theObjectsSayAllThatIsKnownOfEachLine() {
        JsonNode report = mapper.readTree(bytes(DocumentKind.JSON));

        assertThat(report.get("schema").asInt()).isEqualTo(LineJson.SCHEMA);
        assertThat(report.get("period").get("id").asLong()).isEqualTo(made.period());
        List<JsonNode> lines =
                StreamSupport.stream(report.get("lines").spliterator(), false).toList();
        assertThat(lines).hasSize(3);
        JsonNode spss = lines.stream()
                .filter(line -> line.get("id").asLong() == made.spss())
                .findFirst()
                .orElseThrow();
        assertThat(spss.at("/technicalAnalysis/equivalents/0/fit").asString()).isEqualTo("FULL");
        assertThat(spss.at("/technicalAnalysis/competence").asString()).isEqualTo("TRAINING_NEEDED");
        assertThat(spss.at("/fiveYearCost/commercial/4").decimalValue()).isEqualByComparingTo("5000.25");
        assertThat(spss.at("/decision/start").asString()).isEqualTo("2027-01-15");
        assertThat(spss.at("/decision/dependsOn/0").asLong()).isEqualTo(made.matlab());
        assertThat(spss.get("unitRows"))
                .extracting(row -> row.get("name").asString())
                .containsExactly("IBM SPSS", "SPSS");
        JsonNode open = lines.stream()
                .filter(line -> line.get("id").isNull())
                .findFirst()
                .orElseThrow();
        assertThat(open.get("name").asString()).isEqualTo("=Zortex <Kuantum> & \"İ\"");
        assertThat(open.get("technicalAnalysis").isNull()).isTrue();
        assertThat(open.get("unitRows")).hasSize(1);
    }

    @Test
    void anUnknownPeriodOrKindDoesNotExist() {
        assertThat(post("99999", "CSV")).hasStatus(404);
        assertThat(post(String.valueOf(made.period()), "PDF")).hasStatus(404);
    }

    private static NamedCsvRecord find(List<NamedCsvRecord> lines, String name) {
        return lines.stream()
                .filter(line -> line.getField("Yazılım Adı").contains(name))
                .findFirst()
                .orElseThrow();
    }

    private byte[] bytes(DocumentKind kind) {
        return download(kind).getResponse().getContentAsByteArray();
    }

    private MvcTestResult download(DocumentKind kind) {
        return post(String.valueOf(made.period()), kind.name());
    }

    private MvcTestResult post(String period, String kind) {
        return mvc.post()
                .uri("/reports/document")
                .param("period", period)
                .param("kind", kind)
                .with(user(made.reviewer()))
                .with(csrf())
                .exchange();
    }
}
