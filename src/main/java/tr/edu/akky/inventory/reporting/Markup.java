package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes XML in UTF-8, a buffer at a time, because a report of many lines is mostly this. */
abstract class Markup {

    private static final int SIZE = 1 << 15;

    /** More than any single character or tag that is written at once. */
    private static final int ROOM = 64;

    private static final int LONGEST_CHARACTER = 4;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int LONGEST_NUMBER = 20;
    private static final byte[] HEX = utf8("0123456789ABCDEF");

    private final OutputStream out;
    private final boolean[] usual;
    private final byte[] buffer = new byte[SIZE];
    private final byte[] number = new byte[LONGEST_NUMBER];
    private int used;

    /** @param unusual characters below {@code 0x80} that {@link #unusual} writes, beside those XML cannot hold */
    Markup(OutputStream out, String unusual) {
        this.out = out;
        this.usual = new boolean[ASCII];
        for (int character = ' '; character < ASCII; character++) {
            usual[character] = unusual.indexOf(character) < 0;
        }
    }

    /**
     * Writes a character of a text that cannot stand as it is: one that was named to the constructor, a control
     * character, half of a pair, or one of the two that are none.
     *
     * @return the index of the next character
     */
    abstract int unusual(String text, int index) throws IOException;

    final void raw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE - used) {
            flush();
        }
        if (bytes.length > SIZE) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, used, bytes.length);
            used += bytes.length;
        }
    }

    /** Markup in ASCII. */
    final void raw(String ascii) throws IOException {
        if (ascii.length() > SIZE - used) {
            flush();
        }
        if (ascii.length() > SIZE) {
            out.write(utf8(ascii));
            return;
        }
        for (int index = 0; index < ascii.length(); index++) {
            buffer[used++] = (byte) ascii.charAt(index);
        }
    }

    static byte[] utf8(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }

    final void number(int value) throws IOException {
        if (value < 0) {
            raw(Integer.toString(value));
            return;
        }
        int first = LONGEST_NUMBER;
        int rest = value;
        do {
            number[--first] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (LONGEST_NUMBER > SIZE - used) {
            flush();
        }
        System.arraycopy(number, first, buffer, used, LONGEST_NUMBER - first);
        used += LONGEST_NUMBER - first;
    }

    /** Four digits of the sixteen. */
    final void hexadecimal(char character) throws IOException {
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[used++] = HEX[character >> shift & 0xF];
        }
    }

    /** The text between two tags, or of an attribute, as it reads. */
    final void text(String text) throws IOException {
        int index = 0;
        while (index < text.length()) {
            if (SIZE - used < ROOM) {
                flush();
            }
            index = piece(text, index, Math.min(text.length(), index + (SIZE - used - ROOM) / LONGEST_CHARACTER + 1));
        }
    }

    /** As much as surely fits into the buffer, up to the next unusual character. */
    private int piece(String text, int from, int to) throws IOException {
        int index = from;
        while (index < to) {
            char character = text.charAt(index);
            if (character < ASCII) {
                if (!usual[character]) {
                    return unusual(text, index);
                }
                buffer[used++] = (byte) character;
            } else if (character < TWO_BYTES) {
                buffer[used++] = (byte) (0xC0 | character >> 6);
                buffer[used++] = (byte) (0x80 | character & 0x3F);
            } else if (character < Character.MIN_SURROGATE
                    || character > Character.MAX_SURROGATE && character < 0xFFFE) {
                buffer[used++] = (byte) (0xE0 | character >> 12);
                buffer[used++] = (byte) (0x80 | character >> 6 & 0x3F);
                buffer[used++] = (byte) (0x80 | character & 0x3F);
            } else if (index + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(index + 1))) {
                int point = Character.toCodePoint(character, text.charAt(++index));
                buffer[used++] = (byte) (0xF0 | point >> 18);
                buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
                buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
                buffer[used++] = (byte) (0x80 | point & 0x3F);
            } else {
                return unusual(text, index);
            }
            index++;
        }
        return index;
    }

    /** To be called at the end; what the stream itself buffers stays there. */
    final void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
