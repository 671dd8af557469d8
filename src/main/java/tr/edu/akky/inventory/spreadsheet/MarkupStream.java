package tr.edu.akky.inventory.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * The bytes of a part on their way to the parser, which keeps a whole tag, comment or CDATA section in memory. So no
 * stretch of these may be long, and a DOCTYPE, which may define anything, is refused before the parser sees it.
 */
final class MarkupStream extends FilterInputStream {

    /** Longest stretch without a tag. A cell of the longest allowed text stays below it, however it is escaped. */
    private static final int LONGEST_STRETCH = 1_000_000;

    /** Of a tag with the text that follows it: no text is longer, and no tag has more attributes. */
    private static final int MOST_EQUALS_SIGNS = 33_000;

    /** Not worth counting in. */
    private static final int SHORT_TAG = 500;

    private enum Place {
        PLAIN,
        AFTER_BRACKET,
        AFTER_MARK,
        COMMENT_START,
        COMMENT,
        CDATA_START,
        CDATA,
        INSTRUCTION
    }

    private final String name;
    private final Guard guard;
    private Place place = Place.PLAIN;
    private long position;
    private long stretchStart;
    private int equalsSigns;
    private int closing;

    MarkupStream(String name, InputStream part, Guard guard) {
        super(part);
        this.name = name;
        this.guard = guard;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            inspect(buffer, offset, read);
            position += read;
            guard.unpacked(name, position);
            if (position - stretchStart > LONGEST_STRETCH) {
                throw guard.cellTooLong();
            }
        }
        return read;
    }

    private void inspect(byte[] buffer, int offset, int length) {
        int index = offset;
        while (index < offset + length) {
            if (place == Place.PLAIN) {
                index = nextBracket(buffer, index, offset + length);
                if (index < offset + length) {
                    begin(position + index - offset);
                }
            } else {
                follow(buffer[index]);
            }
            index++;
        }
    }

    private int nextBracket(byte[] buffer, int from, int to) {
        int index = from;
        while (index < to && buffer[index] != '<') {
            index++;
        }
        if (index - from > SHORT_TAG) {
            countEqualsSigns(buffer, from, index);
        }
        return index;
    }

    private void countEqualsSigns(byte[] buffer, int from, int to) {
        for (int index = from; index < to; index++) {
            equalsSigns += buffer[index] == '=' ? 1 : 0;
        }
        if (equalsSigns > MOST_EQUALS_SIGNS) {
            throw new RefusedException("spreadsheet.broken");
        }
    }

    private void begin(long start) {
        if (start - stretchStart > LONGEST_STRETCH) {
            throw guard.cellTooLong();
        }
        place = Place.AFTER_BRACKET;
        stretchStart = start;
        equalsSigns = 0;
    }

    private void follow(byte current) {
        switch (place) {
            case AFTER_BRACKET -> {
                if (current == '!') {
                    enter(Place.AFTER_MARK);
                } else {
                    enter(current == '?' ? Place.INSTRUCTION : Place.PLAIN);
                }
            }
            case AFTER_MARK -> {
                if (current != '-' && current != '[') {
                    throw new RefusedException("spreadsheet.broken");
                }
                enter(current == '-' ? Place.COMMENT_START : Place.CDATA_START);
            }
            case COMMENT_START -> enter(Place.COMMENT);
            case CDATA_START -> enter(current == '[' ? Place.CDATA : Place.CDATA_START);
            case COMMENT -> leaveAfter('-', 2, current);
            case CDATA -> leaveAfter(']', 2, current);
            default -> leaveAfter('?', 1, current);
        }
    }

    private void enter(Place next) {
        place = next;
        closing = 0;
    }

    private void leaveAfter(char sign, int times, byte current) {
        if (current == '>' && closing >= times) {
            place = Place.PLAIN;
        }
        closing = current == sign ? closing + 1 : 0;
    }
}
