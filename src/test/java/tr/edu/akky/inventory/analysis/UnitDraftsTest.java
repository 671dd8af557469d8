package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.submission.Competence;

class UnitDraftsTest {

    @Test
    void whatUnitsProposeIsCountedByProgramHoweverSpelled() {
        List<Draft> drafts = drafts(
                proposal("Tıp", "PSPP", "Ücretsiz.", null),
                proposal("Fen", "jamovi", "Kolay.", null),
                proposal("Hukuk", "JAMOVİ", "Kolay.", null),
                proposal("Hukuk", null, "Adı yok.", null));

        assertThat(drafts).extracting(Draft::label).containsExactly("jamovi", "PSPP", "");
        assertThat(drafts.get(0).units()).isEqualTo(2);
        assertThat(drafts.get(0).content().advantages()).isEqualTo("Kolay.");
        assertThat(drafts.get(2).content().equivalents()).isEmpty();
    }

    @Test
    void competenceIsProposedOnlyWhereAllUnitsThatJudgeItAgree() {
        UnitProposal trained = proposal("Tıp", "PSPP", null, Competence.TRAINING_NEEDED);

        assertThat(drafts(trained, proposal("Fen", "PSPP", "…", null))
                        .get(0)
                        .content()
                        .competence())
                .isEqualTo(Competence.TRAINING_NEEDED);
        assertThat(drafts(trained, proposal("Fen", "jamovi", null, Competence.NO_RESOURCE))
                        .get(0)
                        .content()
                        .competence())
                .isNull();
    }

    @Test
    void textsThatWouldNotFitTogetherLeaveTheOneMostRowsGive() {
        String common = "a".repeat(4000);

        Draft draft = drafts(
                        proposal("Fen", "PSPP", "b".repeat(5000), null),
                        proposal("Tıp", "PSPP", common, null),
                        proposal("Hukuk", "PSPP", common, null))
                .get(0);

        assertThat(draft.content().advantages()).isEqualTo(common);
    }

    @Test
    void theBestDraftIsTheEarlierAnalysisElseAnAcceptedLicenceElseTheUnits() {
        Draft earlier = draft(Draft.Source.EARLIER, "2026", null, false);
        Draft refused = draft(Draft.Source.CATALOGUE, "MongoDB", "SSPL-1.0", false);
        Draft accepted = draft(Draft.Source.CATALOGUE, "FerretDB", "Apache-2.0", false);
        Draft gone = draft(Draft.Source.CATALOGUE, "Eski", "MIT", true);
        Draft ofUnits = draft(Draft.Source.UNITS, "PSPP", null, false);

        assertThat(Draft.best(List.of(earlier, refused, accepted))).contains(earlier);
        assertThat(Draft.best(List.of(refused, accepted, ofUnits))).contains(accepted);
        assertThat(Draft.best(List.of(refused, ofUnits))).contains(refused);
        assertThat(Draft.best(List.of(gone, ofUnits))).contains(ofUnits);
        assertThat(Draft.best(List.of(gone))).isEmpty();
    }

    private static List<Draft> drafts(UnitProposal... proposals) {
        return new UnitDrafts(List.of(proposals)).drafts(ChosenEquivalent::new);
    }

    private static UnitProposal proposal(
            String unit, @Nullable String equivalent, @Nullable String advantages, @Nullable Competence competence) {
        return new UnitProposal(1, unit, equivalent, advantages, null, null, competence, null, null);
    }

    private static Draft draft(Draft.Source source, String name, @Nullable String licence, boolean inactive) {
        TechnicalAnalysis content = new TechnicalAnalysis(
                List.of(new ChosenEquivalent(name, Fit.FULL, licence, null)), false, null, null, null, null, null);
        return new Draft(name, source, name, content, inactive, 0, List.of());
    }
}
