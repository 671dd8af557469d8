package tr.edu.akky.inventory.catalogue;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Lets administrators follow the wording of a newer template; two names that read the same would confuse imports. */
@Service
@Transactional
class CategoryUpkeep {

    private final TopCategoryRepository tops;
    private final CategoryRepository categories;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    CategoryUpkeep(
            TopCategoryRepository tops,
            CategoryRepository categories,
            CatalogueLock turn,
            ApplicationEventPublisher events) {
        this.tops = tops;
        this.categories = categories;
        this.turn = turn;
        this.events = events;
    }

    void renameTop(String code, NameForm form) {
        turn.take();
        TopCategory top = tops.findById(code).orElseThrow(NotFoundException::new);
        ChangedMeanwhileException.unlessSame(form.getVersion(), top.version());
        requireFree(
                form.getName(),
                tops.findAll().stream().filter(other -> other != top).map(TopCategory::name));
        record(top.name(), form.getName());
        top.rename(form.getName());
    }

    void rename(String code, NameForm form) {
        turn.take();
        Category category = categories.findByCode(code).orElseThrow(NotFoundException::new);
        ChangedMeanwhileException.unlessSame(form.getVersion(), category.version());
        requireFree(
                form.getName(),
                categories.findAllByTopCode(category.top().code()).stream()
                        .filter(other -> other != category)
                        .map(Category::name));
        record(category.label(), form.getName());
        category.rename(form.getName());
    }

    private static void requireFree(String name, Stream<String> others) {
        String key = TurkishText.key(name);
        if (key.isEmpty()) {
            throw new RefusedException("product.name.letters");
        }
        if (others.map(TurkishText::key).anyMatch(key::equals)) {
            throw new RefusedException("category.name.taken", name);
        }
    }

    private void record(String formerName, String newName) {
        events.publishEvent(new HistoryEvent(
                "category.renamed", "product", null, null, Map.of("former-name", formerName, "new-name", newName)));
    }
}
