package tr.edu.akky.inventory.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param name with what matches marked
 * @param also another name by which it was found, where its own does not say why
 * @param place what it belongs to
 * @param link to the page that this person may open; null for none
 */
record Hit(
        List<Marks.Piece> name,
        @Nullable String also,
        String place,
        @Nullable String link) {

    static Hit of(String name, @Nullable String also, String place, @Nullable String link, Words words) {
        List<Marks.Piece> pieces = Marks.in(name, words.folded());
        boolean explained = pieces.stream().anyMatch(Marks.Piece::marked);
        return new Hit(pieces, explained ? null : also, place, link);
    }
}
