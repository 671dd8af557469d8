package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMatcherTest {

    private static final ShippedNames SHIPPED = new ShippedNames();
    private static final Map<Long, String> CODES =
            SHIPPED.ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final NameMatcher matcher = new NameMatcher(new KnownNames(SHIPPED.spellings));

    @ParameterizedTest
    @CsvSource({
        "AutoCAD 2024, autocad, NAME",
        "AUTOCAD, autocad, ALIAS",
        "Autodesk AutoCAD, autocad, ALIAS",
        "Auto Cad 2018 (laboratuvar), autocad, NAME",
        "MS Windows Server 2016, windows-server, NAME",
        "microsoft ofis 2016 pro plus, ms-office, NAME",
        "SAP2000 v22, sap2000, ALIAS",
        "WİNDOWS 10, windows-client, ALIAS"
    })
    void namesThatDifferInMakerVersionEditionOrPlaceAreLinkedByThemselves(String name, String code, Basis basis) {
        Match match = match(name);

        assertThat(match.confidence()).isEqualTo(Confidence.SURE);
        assertThat(code(match)).isEqualTo(code);
        assertThat(match.candidates().get(0).basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AutoCAD LT", "AutoCAD LT 2023", "Autodesk AutoCAD (LT)"})
    void aSmallEditionIsNeverLinkedWithTheFullProductByItself(String name) {
        Match match = match(name);

        assertThat(match.confidence()).isEqualTo(Confidence.PROPOSED);
        assertThat(code(match)).isEqualTo("autocad");
        assertThat(match.candidates().get(0).basis()).isEqualTo(Basis.EDITION);
    }

    @ParameterizedTest
    @CsvSource({
        "Windows Server 2019, windows-client",
        "Windows 10, windows-server",
        "Windows 2019, windows-client",
        "Bit Defender, ms-defender",
        "SAP, sap2000",
        "SAP 2000, sap-erp",
        "SQL Server Management Studio, mssql-server",
        "Adobe Acrobat Reader, acrobat-pro",
        "Visual Studio Code, visual-studio"
    })
    void aNameIsNeverLinkedWithAProductThatOnlySoundsTheSame(String name, String code) {
        Match match = match(name);

        assertThat(match.confidence() == Confidence.SURE && code(match).equals(code))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EBYS", "Öğrenci Bilgi Sistemi", "Antivirüs", "Kütüphane Otomasyonu"})
    void theNameOfAKindOfSoftwareIsNeverLinked(String name) {
        assertThat(match(name).confidence()).isNotEqualTo(Confidence.SURE);
    }

    @Test
    void aMakerOfManyProductsAloneIsOnlyAProposal() {
        assertThat(match("Adobe").confidence()).isEqualTo(Confidence.PROPOSED);
        assertThat(match("Adobe").candidates().get(0).basis()).isEqualTo(Basis.VENDOR);
    }

    @Test
    void whatAPersonRefusedIsNotProposedAgain() {
        long autocad = Objects.requireNonNull(SHIPPED.ids.get("autocad"));

        Match match = matcher.match(AnalysedName.of("AutoCAD LT"), null, Set.of(autocad));

        assertThat(match.candidates()).noneMatch(candidate -> candidate.productId() == autocad);
    }

    @Test
    void theCategoryOfTheRowsIsEvidence() {
        Match without = match("Kaspersky EDR");
        Match with = matcher.match(AnalysedName.of("Kaspersky EDR"), "siber-guvenlik-anti-virus", Set.of());

        assertThat(with.candidates()).anyMatch(Candidate::sameCategory);
        assertThat(without.candidates()).noneMatch(Candidate::sameCategory);
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertThat(match("Zortex Kuantum")).isEqualTo(Match.NOTHING);
    }

    private Match match(String name) {
        return matcher.match(AnalysedName.of(name), null, Set.of());
    }

    private static String code(Match match) {
        return Objects.requireNonNull(CODES.get(match.candidates().get(0).productId()));
    }
}
