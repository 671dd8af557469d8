package tr.edu.akky.inventory.narrative;

import java.io.IOException;

/** A part of the document; the parts stand in the order of their {@link org.springframework.core.annotation.Order}. */
interface Section {
    void write(WordDocument document, Facts facts) throws IOException;
}
