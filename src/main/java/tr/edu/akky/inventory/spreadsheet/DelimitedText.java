package tr.edu.akky.inventory.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into records and fields. Quoted fields may hold separators and line breaks (RFC 4180). A quotation mark is an
 * ordinary character where the next lone one does not close the field, so that a stray one swallows none of the rows
 * below it.
 */
final class DelimitedText {

    private final String text;
    private final char separator;
    private final int mostFields;
    private final List<String> fields = new ArrayList<>();
    private int position;

    /** @param mostFields kept of a record; where more are filled, the last one kept is filled */
    DelimitedText(String text, char separator, int mostFields) {
        this.text = text;
        this.separator = separator;
        this.mostFields = mostFields;
    }

    /** Moves to the next record, if there is one. */
    boolean next() {
        if (position >= text.length()) {
            return false;
        }
        fields.clear();
        while (true) {
            keep(field());
            if (position >= text.length()) {
                return true;
            }
            char ending = text.charAt(position++);
            if (ending != separator) {
                if (ending == '\r' && position < text.length() && text.charAt(position) == '\n') {
                    position++;
                }
                return true;
            }
            if (position >= text.length()) {
                keep("");
                return true;
            }
        }
    }

    List<String> fields() {
        return fields;
    }

    private void keep(String field) {
        if (fields.size() < mostFields) {
            fields.add(field);
        } else if (!field.isBlank()) {
            fields.set(mostFields - 1, field);
        }
    }

    private String field() {
        if (position < text.length() && text.charAt(position) == '"') {
            int close = closingQuote(position + 1);
            if (close >= 0) {
                String quoted = text.substring(position + 1, close);
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

    /** The quotation mark that ends the field begun before, or -1. Two in a row stand for one of the text. */
    private int closingQuote(int from) {
        for (int index = text.indexOf('"', from); index >= 0; index = text.indexOf('"', index + 2)) {
            if (index + 1 == text.length() || endsField(text.charAt(index + 1))) {
                return index;
            }
            if (text.charAt(index + 1) != '"') {
                return -1;
            }
        }
        return -1;
    }

    private boolean endsField(char character) {
        return character == separator || character == '\n' || character == '\r';
    }
}
