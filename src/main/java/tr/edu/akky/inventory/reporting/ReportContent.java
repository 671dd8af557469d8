package tr.edu.akky.inventory.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    private final Categories categories;
    private final EntryTexts texts;

    ReportContent(Categories categories, EntryTexts texts) {
        this.categories = categories;
        this.texts = texts;
    }

    ReportRow row(ReportableLine line) {
        Optional<Category> category = category(line.category());
        return new ReportRow(
                line.name(),
                category.map(pair -> pair.top().name()).orElse(null),
                category.map(Category::name).orElse(null),
                line.licences(),
                line.users(),
                line.licenceName(),
                line.expiry(),
                line.equivalent(),
                line.advantages(),
                line.disadvantages(),
                line.constraints(),
                competence(line.competence()),
                line.openSourceCost(),
                line.commercialCost(),
                null,
                null,
                null,
                null,
                line.note());
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

    private Optional<Category> category(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(categories::find);
    }

    private @Nullable String competence(@Nullable Competence competence) {
        return competence == null ? null : texts.competence(competence);
    }
}
