package tr.edu.akky.inventory.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads marks by a CommonMark parser that knows no others than ours. */
final class RichTextReader {

    /** A list and its item are open at once: room for lists within lists to the fourth level. */
    private static final int MOST_OPEN = 9;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(MOST_OPEN)
            .build();

    private RichTextReader() {}

    static RichText read(String typed) {
        return new RichText(blocks(PARSER.parse(RichTextMarks.ours(typed))));
    }

    private static List<RichText.Block> blocks(Node parent) {
        List<RichText.Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletList) {
                blocks.add(RichText.Block.list(RichText.Kind.BULLETS, items(node), 1));
            } else if (node instanceof OrderedList list) {
                Integer start = list.getMarkerStartNumber();
                blocks.add(RichText.Block.list(RichText.Kind.NUMBERS, items(node), start == null ? 1 : start));
            } else {
                RichText.Kind kind = node instanceof Heading ? RichText.Kind.HEADING : RichText.Kind.PARAGRAPH;
                List<RichText.Run> runs = new ArrayList<>();
                collect(node, false, false, runs);
                blocks.add(RichText.Block.text(kind, joined(runs)));
            }
        }
        return blocks;
    }

    private static List<List<RichText.Block>> items(Node list) {
        List<List<RichText.Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(blocks(item));
        }
        return items;
    }

    private static void collect(Node parent, boolean bold, boolean italic, List<RichText.Run> runs) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                runs.add(new RichText.Run(text.getLiteral(), bold, italic));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                runs.add(new RichText.Run("\n", bold, italic));
            } else {
                collect(node, bold || node instanceof StrongEmphasis, italic || node instanceof Emphasis, runs);
            }
        }
    }

    /** Words that look alike make one run, however the parser divided them. */
    private static List<RichText.Run> joined(List<RichText.Run> pieces) {
        List<RichText.Run> runs = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < pieces.size(); index++) {
            RichText.Run piece = pieces.get(index);
            words.append(piece.text());
            if (index + 1 == pieces.size() || !looksAlike(piece, pieces.get(index + 1))) {
                runs.add(new RichText.Run(words.toString(), piece.bold(), piece.italic()));
                words.setLength(0);
            }
        }
        return runs;
    }

    private static boolean looksAlike(RichText.Run one, RichText.Run other) {
        return one.bold() == other.bold() && one.italic() == other.italic();
    }
}
