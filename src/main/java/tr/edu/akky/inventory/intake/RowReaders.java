package tr.edu.akky.inventory.intake;

import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Makes the reader of a batch's rows, with the categories as they are now. */
@Component
class RowReaders {

    private final EntryReader reader;
    private final Categories categories;
    private final EntryTexts texts;

    RowReaders(EntryReader reader, Categories categories, EntryTexts texts) {
        this.reader = reader;
        this.categories = categories;
        this.texts = texts;
    }

    RowReader now() {
        return new RowReader(reader, categories.taxonomy(), texts.competences());
    }
}
