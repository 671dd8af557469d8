package tr.edu.akky.inventory.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tr.edu.akky.inventory.shared.TurkishText;

/** Finds in a text, as people wrote it, the letters that match folded words. */
final class Marks {

    private Marks() {}

    /** A stretch of the text, marked or not. */
    record Piece(String text, boolean marked) {}

    static List<Piece> in(String text, List<String> words) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origin = new ArrayList<>();
        fold(text, folded, origin);
        BitSet marked = new BitSet(text.length());
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                int last = origin.get(at + word.length() - 1);
                marked.set(origin.get(at), last + Character.charCount(text.codePointAt(last)));
            }
        }
        return pieces(text, marked);
    }

    /** Letter by letter, so that each folded one knows where it comes from; what folds to nothing parts words. */
    private static void fold(String text, StringBuilder folded, List<Integer> origin) {
        for (int index = 0; index < text.length(); ) {
            int letter = text.codePointAt(index);
            String plain = TurkishText.fold(Character.toString(letter));
            boolean accent = Character.getType(letter) == Character.NON_SPACING_MARK;
            String kept = plain.isEmpty() && !accent ? " " : plain;
            for (int each = 0; each < kept.length(); each++) {
                origin.add(index);
            }
            folded.append(kept);
            index += Character.charCount(letter);
        }
    }

    private static List<Piece> pieces(String text, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean inMark = marked.get(from);
            int next = inMark ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(from, to), inMark));
            from = to;
        }
        return pieces;
    }
}
