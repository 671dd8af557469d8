package tr.edu.akky.inventory.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.ChosenEquivalent;
import tr.edu.akky.inventory.analysis.CostComparison;
import tr.edu.akky.inventory.analysis.Decision;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.consolidation.ReportableLine;
import tr.edu.akky.inventory.consolidation.ReportableRow;
import tr.edu.akky.inventory.submission.Competence;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryTexts;
import tr.edu.akky.inventory.submission.InventoryRow;

/** What lines and rows say in the columns of the report. */
@Component
class ReportContent {

    static final String NO_EQUIVALENT = "Uygun açık kaynak muadil bulunamadı";

    private final Categories categories;
    private final EntryTexts texts;

    ReportContent(Categories categories, EntryTexts texts) {
        this.categories = categories;
        this.texts = texts;
    }

    /** Group by group: what BİDB says of the line where it has said something, else what the units propose. */
    ReportRow row(AnalysedLine analysed) {
        ReportableLine line = analysed.line();
        Optional<Category> category = category(line.category());
        TechnicalAnalysis analysis = analysed.analysis();
        TechnicalAnalysis technical = analysis != null && analysis.saysOfEquivalents() ? analysis : null;
        Competence competence = analysis == null ? null : analysis.competence();
        CostComparison comparison = analysed.cost();
        CostComparison cost = comparison != null && comparison.isComputed() ? comparison : null;
        Decision decision = analysed.decision();
        return new ReportRow(
                line.name(),
                category.map(pair -> pair.top().name()).orElse(null),
                category.map(Category::name).orElse(null),
                line.licences(),
                line.users(),
                line.licenceName(),
                line.expiry(),
                technical == null ? line.equivalent() : equivalents(technical),
                technical == null ? line.advantages() : technical.advantages(),
                technical == null ? line.disadvantages() : technical.disadvantages(),
                technical == null ? line.constraints() : technical.constraints(),
                competence(competence == null ? line.competence() : competence),
                cost == null ? line.openSourceCost() : openSource(cost, technical),
                cost == null ? line.commercialCost() : cost.commercial().total(),
                decision == null ? null : decision.feasibility(),
                decision == null ? null : decision.statedReasons(),
                decision == null ? null : decision.statedStart(),
                decision == null ? null : decision.statedEnd(),
                decision == null || decision.remarks() == null ? line.note() : decision.remarks());
    }

    /** Where there is nothing to migrate to, what was not reckoned costs not nothing but is unknown. */
    private static @Nullable BigDecimal openSource(CostComparison cost, @Nullable TechnicalAnalysis technical) {
        BigDecimal total = cost.openSource().total();
        return technical != null && technical.noEquivalent() && total.signum() == 0 ? null : total;
    }

    private static @Nullable String equivalents(TechnicalAnalysis analysis) {
        if (analysis.noEquivalent()) {
            return NO_EQUIVALENT;
        }
        return analysis.equivalents().isEmpty()
                ? null
                : analysis.equivalents().stream().map(ChosenEquivalent::name).collect(Collectors.joining(", "));
    }

    ReportRow row(InventoryRow row) {
        return row(row.details());
    }

    ReportRow row(EntryDetails details) {
        Optional<Category> category = category(details.category());
        return new ReportRow(
                details.name(),
                category.map(pair -> pair.top().name()).orElse(null),
                category.map(Category::name).orElse(null),
                details.licences(),
                details.users(),
                details.licenceName(),
                details.expiry(),
                details.equivalent(),
                details.advantages(),
                details.disadvantages(),
                details.constraints(),
                competence(details.competence()),
                details.openSourceCost(),
                details.commercialCost(),
                null,
                null,
                null,
                null,
                details.note());
    }

    BreakdownRow row(ReportableRow row) {
        Optional<Category> category = category(row.category());
        return new BreakdownRow(
                row.line(),
                row.unit(),
                row.name(),
                category.map(pair -> pair.top().name()).orElse(null),
                category.map(Category::name).orElse(null),
                row.licences(),
                row.users(),
                row.licenceName(),
                row.expiry());
    }

    /** To be called before a document is begun: another instance may have learned a new name a moment ago. */
    void begin() {
        categories.forget();
    }

    private Optional<Category> category(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(categories::find);
    }

    private @Nullable String competence(@Nullable Competence competence) {
        return competence == null ? null : texts.competence(competence);
    }
}
