package tr.edu.akky.inventory.analysis;

import java.util.List;

/**
 * A text with light marks, as people typed it and as pages and documents draw it. It never holds HTML: what looks like
 * HTML is text. Lines that were broken by hand stay broken; a run then holds {@code \n}.
 */
public record RichText(List<Block> blocks) {

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** Reads paragraphs, {@code - } and {@code 1. } lists, {@code ### } headings, **bold** and *italic*; never fails. */
    public static RichText of(String typed) {
        return RichTextReader.read(typed);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    public enum Kind {
        PARAGRAPH,
        HEADING,
        BULLETS,
        NUMBERS
    }

    /**
     * A paragraph or heading with its runs, or a list with its items; each item is made of blocks again.
     *
     * @param start number of the first item of a numbered list
     */
    public record Block(Kind kind, List<Run> runs, List<List<Block>> items, int start) {

        public Block {
            runs = List.copyOf(runs);
            items = List.copyOf(items);
        }

        static Block text(Kind kind, List<Run> runs) {
            return new Block(kind, runs, List.of(), 1);
        }

        static Block list(Kind kind, List<List<Block>> items, int start) {
            return new Block(kind, List.of(), items, start);
        }
    }

    /** Words that look alike. */
    public record Run(String text, boolean bold, boolean italic) {}
}
