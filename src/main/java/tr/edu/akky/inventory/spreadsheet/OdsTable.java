package tr.edu.akky.inventory.spreadsheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One table of an OpenDocument spreadsheet, whose rows and cells may stand for many alike. */
final class OdsTable {

    private static final int MOST_SPACES = 100;

    private final RowBuilder rows;
    private final SpreadsheetLimits limits;
    private int column;

    OdsTable(RowBuilder rows, SpreadsheetLimits limits) {
        this.rows = rows;
        this.limits = limits;
    }

    /** @return whether the table was read to its end */
    boolean read(XMLStreamReader reader) throws XMLStreamException {
        int times = 1;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "table-row" -> {
                        times = times(reader, "number-rows-repeated");
                        column = 0;
                        rows.next();
                    }
                    case "table-cell", "covered-table-cell" -> cell(reader);
                    case "shapes", "forms" -> XlsxSpreadsheet.skip(reader, reader.getLocalName());
                    default -> {
                        // Columns and groups of rows.
                    }
                }
            } else if (event == END_ELEMENT) {
                if (reader.getLocalName().equals("table-row") && !rows.end(times)) {
                    return false;
                } else if (reader.getLocalName().equals("table")) {
                    return true;
                }
            }
        }
        return true;
    }

    private void cell(XMLStreamReader reader) throws XMLStreamException {
        int times = times(reader, "number-columns-repeated");
        String type = XlsxSpreadsheet.attribute(reader, "value-type");
        String value = XlsxSpreadsheet.attribute(reader, "value");
        String date = XlsxSpreadsheet.attribute(reader, "date-value");
        String truth = XlsxSpreadsheet.attribute(reader, "boolean-value");
        String string = XlsxSpreadsheet.attribute(reader, "string-value");
        String text = text(reader);
        boolean number = !value.isEmpty() && !type.equals("string");
        String shown = !date.isEmpty()
                ? CellText.isoDay(date)
                : !truth.isEmpty() ? CellText.truth(truth.equals("true")) : text.isEmpty() ? string : text;
        if (!number && shown.isBlank()) {
            column = Math.min(column + Math.min(times, limits.columns()), limits.columns());
            return;
        }
        for (int time = 0; time < times; time++) {
            if (number) {
                rows.putNumber(column++, value);
            } else {
                rows.put(column++, shown, false);
            }
        }
    }

    private static int times(XMLStreamReader reader, String attribute) {
        return Math.max(1, XlsxCell.wholeNumber(XlsxSpreadsheet.attribute(reader, attribute)));
    }

    /** The paragraphs of a cell, one to a line, without what somebody has remarked on it. */
    private String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        boolean inParagraph = false;
        while (reader.hasNext()) {
            int event = reader.next();
            String name = event == START_ELEMENT || event == END_ELEMENT ? reader.getLocalName() : "";
            if (event == CHARACTERS && inParagraph) {
                append(text, reader);
            } else if (event == START_ELEMENT) {
                switch (name) {
                    case "p" -> {
                        text.append(paragraphs++ > 0 ? "\n" : "");
                        inParagraph = true;
                    }
                    case "s" -> text.append(" ".repeat(Math.min(times(reader, "c"), MOST_SPACES)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "annotation", "frame", "table" -> XlsxSpreadsheet.skip(reader, name);
                    default -> {
                        // Character styles and links.
                    }
                }
            } else if (name.equals("p")) {
                inParagraph = false;
            } else if (name.equals("table-cell") || name.equals("covered-table-cell")) {
                return text.toString();
            }
            text.setLength(Math.min(text.length(), limits.cell() + 1));
        }
        return text.toString();
    }

    /** A text that is too long keeps enough to be refused with its address. */
    private void append(StringBuilder text, XMLStreamReader reader) {
        int length = Math.min(reader.getTextLength(), limits.cell() + 1);
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }
}
