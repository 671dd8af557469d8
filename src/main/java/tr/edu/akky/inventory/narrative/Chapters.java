package tr.edu.akky.inventory.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.catalogue.TopCategory;

/**
 * Numbers the sub-categories as section 6.2 of the guide does. Where the guide gives no number the counting goes on
 * after its last one.
 */
@Component
class Chapters {

    private static final String SECTION = "6.2.";

    private final Categories categories;
    private final Words words;

    Chapters(Categories categories, Words words) {
        this.categories = categories;
        this.words = words;
    }

    List<Chapter> of(List<AnalysedLine> lines) {
        categories.forget();
        Map<String, List<AnalysedLine>> byCategory = new HashMap<>();
        lines.forEach(line -> byCategory
                .computeIfAbsent(Objects.requireNonNullElse(line.line().category(), ""), code -> new ArrayList<>())
                .add(line));
        List<Chapter> chapters = new ArrayList<>();
        List<TopCategory> tops = categories.tops();
        for (int index = 0; index < tops.size(); index++) {
            TopCategory top = tops.get(index);
            List<Category> below = categories.taxonomy().below(top);
            for (int place = 0; place < below.size(); place++) {
                Category category = below.get(place);
                List<AnalysedLine> filed = byCategory.remove(category.code());
                if (filed != null) {
                    String topNumber = SECTION + (index + 1);
                    String number = category.section() == null ? topNumber + "." + (place + 1) : category.section();
                    chapters.add(new Chapter(number, topNumber, top.name(), category.name(), category.code(), filed));
                }
            }
        }
        List<AnalysedLine> elsewhere =
                byCategory.values().stream().flatMap(List::stream).toList();
        if (!elsewhere.isEmpty()) {
            String topNumber = SECTION + (tops.size() + 1);
            String name = words.say("narrative.uncategorised");
            chapters.add(new Chapter(topNumber + ".1", topNumber, name, name, "", elsewhere));
        }
        return chapters;
    }
}
