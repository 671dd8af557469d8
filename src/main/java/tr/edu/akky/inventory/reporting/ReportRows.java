package tr.edu.akky.inventory.reporting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.submission.Competence;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Rows of the inventory as lines of the official workbook; the decision group is empty. */
@Component
class ReportRows {

    private final Categories categories;
    private final EntryTexts texts;

    ReportRows(Categories categories, EntryTexts texts) {
        this.categories = categories;
        this.texts = texts;
    }

    ReportRow of(EntryDetails details) {
        Optional<Category> category = Optional.ofNullable(details.category()).flatMap(categories::find);
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

    private @Nullable String competence(@Nullable Competence competence) {
        return competence == null ? null : texts.competence(competence);
    }
}
