package tr.edu.akky.inventory.spreadsheet;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** The value of an attribute where the parser holds it, valid until the parser moves: a string for each is a third of the work. */
final class AttributeText extends TypedValueDecoder implements CharSequence {

    private static final char[] NOTHING = {};

    private char[] buffer = NOTHING;
    private int start;
    private int end;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] characters, int from, int to) {
        buffer = characters;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        decode(NOTHING, 0, 0);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return buffer[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return toString().subSequence(from, to);
    }

    @Override
    public String toString() {
        return new String(buffer, start, end - start);
    }
}
