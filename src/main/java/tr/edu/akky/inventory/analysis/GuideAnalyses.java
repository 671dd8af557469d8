package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;

/** The guide's analysis of a period, for documents. */
@Service
@Transactional(readOnly = true)
public class GuideAnalyses {

    private final GuideSectionRepository sections;
    private final Categories categories;

    GuideAnalyses(GuideSectionRepository sections, Categories categories) {
        this.sections = sections;
        this.categories = categories;
    }

    /** The sub-categories of which something was written, in the order of the guide. */
    public List<GuideAnalysis> of(long periodId) {
        Map<String, List<GuideSection>> written = sections.findByPeriodId(periodId).stream()
                .filter(section -> !section.body().isBlank())
                .collect(Collectors.groupingBy(GuideSection::categoryCode));
        return categories.all().stream()
                .map(Category::code)
                .filter(written::containsKey)
                .map(code -> analysis(code, written.getOrDefault(code, List.of())))
                .toList();
    }

    private static GuideAnalysis analysis(String code, List<GuideSection> sections) {
        return new GuideAnalysis(
                code,
                sections.stream()
                        .collect(Collectors.toMap(GuideSection::heading, section -> RichText.of(section.body()))));
    }
}
