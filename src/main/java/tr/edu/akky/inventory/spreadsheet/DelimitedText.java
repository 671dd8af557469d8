package tr.edu.akky.inventory.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import tr.edu.akky.inventory.shared.RefusedException;

/**
 * Cuts a text into records and fields. Quoted fields may hold separators and line breaks (RFC 4180); a quotation mark
 * that is never closed is an ordinary character, so that it cannot swallow the rows below it.
 */
final class DelimitedText {

    private final String text;
    private final char separator;
    private final int longestField;
    private final List<String> fields = new ArrayList<>();
    private int position;
    private int line;
    private int nextLine = 1;
    private int noCloseAfter = Integer.MAX_VALUE;

    DelimitedText(String text, char separator, int longestField) {
        this.text = text;
        this.separator = separator;
        this.longestField = longestField;
    }

    /** Moves to the next record, if there is one. */
    boolean next() {
        if (position >= text.length()) {
            return false;
        }
        fields.clear();
        line = nextLine;
        while (true) {
            fields.add(field());
            if (position >= text.length()) {
                return true;
            }
            char ending = text.charAt(position++);
            if (ending != separator) {
                if (ending == '\r' && position < text.length() && text.charAt(position) == '\n') {
                    position++;
                }
                nextLine++;
                return true;
            }
            if (position >= text.length()) {
                fields.add("");
                return true;
            }
        }
    }

    List<String> fields() {
        return fields;
    }

    /** Number of the line on which the record begins, counted from one. */
    int line() {
        return line;
    }

    private String field() {
        if (position < text.length() && text.charAt(position) == '"') {
            int close = closingQuote(position + 1);
            if (close >= 0) {
                String quoted = text.substring(position + 1, close);
                nextLine += (int)
                        quoted.chars().filter(character -> character == '\n').count();
                position = close + 1;
                return quoted.replace("\"\"", "\"");
            }
        }
        int start = position;
        while (position < text.length() && !endsField(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The quotation mark that ends the field begun before, or -1. */
    private int closingQuote(int from) {
        if (from > noCloseAfter) {
            return -1;
        }
        for (int index = from; index < text.length(); index++) {
            if (index - from > 2 * longestField) {
                throw new RefusedException("spreadsheet.cell-too-long", longestField);
            }
            if (text.charAt(index) == '"') {
                if (index + 1 < text.length() && text.charAt(index + 1) == '"') {
                    index++;
                } else if (index + 1 == text.length() || endsField(text.charAt(index + 1))) {
                    return index;
                }
            }
        }
        noCloseAfter = Math.min(noCloseAfter, from);
        return -1;
    }

    private boolean endsField(char character) {
        return character == separator || character == '\n' || character == '\r';
    }
}
