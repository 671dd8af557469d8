package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.edu.akky.inventory.analysis.AnalysisField.ADVANTAGES;
import static tr.edu.akky.inventory.analysis.AnalysisField.COMPETENCE;
import static tr.edu.akky.inventory.analysis.AnalysisField.CONSTRAINTS;
import static tr.edu.akky.inventory.analysis.AnalysisField.DISADVANTAGES;
import static tr.edu.akky.inventory.analysis.AnalysisField.EQUIVALENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.submission.Competence;

class TechnicalAnalysisTest {

    private static final ChosenEquivalent JAMOVI = new ChosenEquivalent("jamovi", Fit.FULL, "AGPL-3.0-or-later", 7L);
    private static final TechnicalAnalysis DRAFT = new TechnicalAnalysis(
            List.of(JAMOVI), false, "Ücretsiz.", "Eksik.", "R gerekir.", Competence.TRAINING_NEEDED, "R bilgisi.");

    @Test
    void aLineIsCompleteWithAnEquivalentThreeTextsAndACompetence() {
        assertThat(TechnicalAnalysis.NOTHING.missing())
                .containsExactly(EQUIVALENT, ADVANTAGES, DISADVANTAGES, CONSTRAINTS, COMPETENCE);
        assertThat(DRAFT.missing()).isEmpty();
    }

    @Test
    void whereNothingIsSuitableOnlyTheConstraintsMustSayWhy() {
        assertThat(none(null).missing()).containsExactly(CONSTRAINTS);
        assertThat(none("Cihaz yalnız bu yazılımla çalışır.").missing()).isEmpty();
    }

    @Test
    void aDraftFillsWhatIsEmptyAndNothingElse() {
        TechnicalAnalysis mine = new TechnicalAnalysis(
                List.of(new ChosenEquivalent("PSPP")), false, "Benim sözüm.", null, null, null, null);

        TechnicalAnalysis filled = mine.filledFrom(DRAFT);

        assertThat(filled.equivalents()).extracting(ChosenEquivalent::name).containsExactly("PSPP", "jamovi");
        assertThat(filled.advantages()).isEqualTo("Benim sözüm.");
        assertThat(filled.disadvantages()).isEqualTo("Eksik.");
        assertThat(filled.competence()).isEqualTo(Competence.TRAINING_NEEDED);
        assertThat(filled.filledFrom(DRAFT)).isEqualTo(filled);
    }

    @Test
    void aDraftIsAppendedOnceAndSaysWhichProgramItMeans() {
        TechnicalAnalysis mine = new TechnicalAnalysis(List.of(), false, "Benim sözüm.", "Eksik.", null, null, null);

        TechnicalAnalysis appended = mine.appendedFrom(DRAFT);

        assertThat(appended.advantages()).isEqualTo("Benim sözüm.\njamovi: Ücretsiz.");
        assertThat(appended.disadvantages()).isEqualTo("Eksik.");
        assertThat(appended.constraints()).isEqualTo("R gerekir.");
        assertThat(appended.appendedFrom(DRAFT)).isEqualTo(appended);
    }

    @Test
    void takingAProgramOverEndsThatNoneIsSuitable() {
        assertThat(none(null).filledFrom(DRAFT).noEquivalent()).isFalse();
        assertThat(none(null).with(JAMOVI).isContradictory()).isTrue();
    }

    @Test
    void programsAreChosenOnceAndChangePlaces() {
        TechnicalAnalysis two = DRAFT.with(new ChosenEquivalent("JAMOVİ")).with(new ChosenEquivalent("PSPP"));

        assertThat(two.equivalents()).extracting(ChosenEquivalent::name).containsExactly("jamovi", "PSPP");
        assertThat(two.raised(1).equivalents())
                .extracting(ChosenEquivalent::name)
                .containsExactly("PSPP", "jamovi");
        assertThat(two.without(0).equivalents())
                .extracting(ChosenEquivalent::name)
                .containsExactly("PSPP");
        assertThat(two.raised(0)).isEqualTo(two);
        assertThat(two.without(9)).isEqualTo(two);
    }

    private static TechnicalAnalysis none(@Nullable String constraints) {
        return new TechnicalAnalysis(List.of(), true, null, null, constraints, null, null);
    }
}
