package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Pages;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.EntryForm;

class LineTest extends ConsolidationTest {

    @Autowired
    Splits splits;

    @Autowired
    LineOverrides overrides;

    @Autowired
    ReportLineRepository repository;

    @Autowired
    Contributions contributions;

    @Test
    void unlimitedAbsorbsNumbersAndTheEarliestDateCountsBesidePerpetualOnes() {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("MATLAB", "10", "40", "31.12.2028"),
                row("MATLAB R2023b", "Sınırsız", "60", "01.03.2027"),
                row("Matlab", "", "", "Süresiz"));

        LineRow line = line("matlab");

        assertThat(line.licences()).isEqualTo(Quantity.UNLIMITED);
        assertThat(line.users()).isEqualTo(Quantity.of(100));
        assertThat(line.expiry()).isEqualTo(Expiry.on(LocalDate.of(2027, 3, 1)));
        assertThat(line.expiryDiffers()).isTrue();
        ReportLine stored = repository.findById(line.id()).orElseThrow();
        assertThat(stored.perpetualCount()).isEqualTo(1);
        assertThat(stored.licencesUnknown()).isEqualTo(1);
        assertThat(stored.usersUnknown()).isEqualTo(1);
    }

    @Test
    void licenceNamesAreCollectedOnceHoweverSpelled() {
        EntryForm academic = row("SPSS", "1", "1", "Süresiz");
        academic.licenceName = "Academic";
        EntryForm shouted = row("SPSS", "2", "2", "Süresiz");
        shouted.licenceName = "ACADEMIC";
        EntryForm campus = row("SPSS 26", "3", "3", "Süresiz");
        campus.licenceName = "Kampüs";
        reported.approved(specialist, "Tıp Fakültesi", academic, campus);
        reported.approved(specialist, "Fen Fakültesi", shouted);

        assertThat(line("spss").licenceName()).isIn("Academic, Kampüs", "ACADEMIC, Kampüs");
        assertThat(repository.findById(line("spss").id()).orElseThrow().licenceNameDiffers())
                .isTrue();
    }

    @Test
    void aNameWhoseRowsAllLeaveIsRememberedAsAnotherProduct() {
        reported.approved(
                specialist, "Tıp Fakültesi", row("SPSS 26", "1", "1", "Süresiz"), row("IBM SPSS", "2", "2", "Süresiz"));
        LineRow line = line("spss");

        splits.splitOff(specialist, line.id(), entries(line, "SPSS 26"));

        assertThat(openNames()).containsExactly("SPSS 26");
        assertThat(line("spss").licences()).isEqualTo(Quantity.of(2));
        reported.approved(specialist, "Fen Fakültesi", row("SPSS 26", "7", "7", "Süresiz"));
        assertThat(open().get(0).row().entries()).isEqualTo(2);

        acts.undoLast(specialist, period);
        assertThat(openNames()).isEmpty();
        assertThat(line("spss").licences()).isEqualTo(Quantity.of(10));
    }

    @Test
    void aNameThatWasDecidedBeforeMovesWhollyAndComesBackWhenUndone() {
        reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "100", "100", "Süresiz"));
        workbench.accept(specialist, period, picks());
        LineRow line = line("kaspersky");

        splits.move(specialist, line.id(), entries(line, "Kaspersky EDR"), "SPSS Amos");
        assertThat(line("lisrel").licences()).isEqualTo(Quantity.of(100));

        acts.undoLast(specialist, period);
        assertThat(line("kaspersky").licences()).isEqualTo(Quantity.of(100));
        acts.undoLast(specialist, period);
        assertThat(openNames()).containsExactly("Kaspersky EDR");
        acts.redoLast(specialist, period);
        assertThat(line("kaspersky").licences()).isEqualTo(Quantity.of(100));
    }

    @Test
    void oneRowOfANameMovesAloneAndComesBackWhenUndone() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS", "1", "1", "Süresiz"));
        reported.approved(specialist, "Fen Fakültesi", row("SPSS", "4", "4", "Süresiz"));
        LineRow line = line("spss");
        long ofMedicine = contributions.below(repository.findById(line.id()).orElseThrow()).stream()
                .filter(row -> row.unit().equals("Tıp Fakültesi"))
                .findFirst()
                .orElseThrow()
                .entryId();
        assertThatThrownBy(() -> splits.splitOff(specialist, line.id(), Set.of(ofMedicine)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("line.split.partly");

        splits.move(specialist, line.id(), Set.of(ofMedicine), "SPSS Amos");

        assertThat(line("lisrel").licences()).isEqualTo(Quantity.of(1));
        assertThat(line("spss statistics").licences()).isEqualTo(Quantity.of(4));
        acts.undoLast(specialist, period);
        assertThat(line("spss statistics").licences()).isEqualTo(Quantity.of(5));
        acts.redoLast(specialist, period);
        assertThat(line("spss statistics").licences()).isEqualTo(Quantity.of(4));
    }

    @Test
    void aValueSetByHandCountsAndTheComputedOneStaysBesideIt() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS", "1", "9", "Süresiz"));
        LineRow line = line("spss");

        overrides.set(specialist, line.id(), version(line), LineField.LICENCES, "Sınırsız", "Sözleşme böyle");
        overrides.set(specialist, line.id(), version(line), LineField.EXPIRY, "31.12.2030", "Yenilendi");

        assertThat(line("spss").licences()).isEqualTo(Quantity.UNLIMITED);
        assertThat(line("spss").expiry().date()).hasToString("2030-12-31");
        assertThat(line("spss").users()).isEqualTo(Quantity.of(9));
        assertThat(repository.findById(line.id()).orElseThrow().values().licences())
                .isEqualTo(Quantity.of(1));

        overrides.withdraw(specialist, line.id(), version(line), LineField.LICENCES);
        assertThat(line("spss").licences()).isEqualTo(Quantity.of(1));
    }

    @Test
    void aLineIsFoundByTheNameThatAPersonHasGivenIt() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS", "1", "9", "Süresiz"));
        LineRow line = line("spss");
        overrides.set(specialist, line.id(), version(line), LineField.NAME, "İstatistik Paketi", "Resmî adı");

        assertThat(lines.find(period, TurkishText.fold("İSTATİSTİK"), "", "", Pages.of(1, 10)))
                .map(LineRow::id)
                .containsExactly(line.id());
        assertThat(lines.find(period, "spss", "", "", Pages.of(1, 10))).hasSize(1);
        assertThat(lines.find(period, "baska", "", "", Pages.of(1, 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LICENCES, on beş, neden, quantity.unreadable",
        "EXPIRY, 31.02.2027, neden, expiry.impossible",
        "NAME, '', neden, line.override.value-missing",
        "LICENCES, 5, ' ', line.override.reason-missing",
        "CATEGORY, uydurma, neden, line.override.category-unknown"
    })
    void aValueThatCannotBeOrHasNoReasonIsRefused(LineField field, String value, String reason, String message) {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS", "1", "9", "Süresiz"));
        LineRow line = line("spss");

        assertThatThrownBy(() -> overrides.set(specialist, line.id(), version(line), field, value, reason))
                .isInstanceOf(RefusedException.class)
                .hasMessage(message);
    }

    @Test
    void theSecondEditorOfALineIsTold() {
        reported.approved(specialist, "Tıp Fakültesi", row("SPSS", "1", "9", "Süresiz"));
        LineRow line = line("spss");
        int seen = version(line);
        overrides.set(specialist, line.id(), seen, LineField.LICENCES, "5", "Fatura");

        assertThatThrownBy(() -> overrides.set(people.reviewer(), line.id(), seen, LineField.LICENCES, "6", "Fatura"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("refused.changed-meanwhile");
    }

    private int version(LineRow line) {
        return repository.findById(line.id()).orElseThrow().version();
    }

    private Set<Long> entries(LineRow line, String name) {
        List<Contribution> rows =
                contributions.below(repository.findById(line.id()).orElseThrow());
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .map(Contribution::entryId)
                .collect(Collectors.toSet());
    }
}
