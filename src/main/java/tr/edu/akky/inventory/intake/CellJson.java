package tr.edu.akky.inventory.intake;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.spreadsheet.SheetCell;

/** Cells as the database keeps them: {@code {"name": "MATLAB", "licences": 10}}; what the file holds as a number is one. */
@Component
class CellJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonMapper mapper;

    CellJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    static String cells(Map<SourceField, SheetCell> cells) {
        StringWriter text = new StringWriter(400);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            cells.forEach((field, cell) -> {
                json.writeName(field.code());
                if (cell.number()) {
                    json.writeNumber(cell.text().replace(',', '.'));
                } else {
                    json.writeString(cell.text().replace("\0", ""));
                }
            });
            json.writeEndObject();
        }
        return text.toString();
    }

    static String texts(Map<SourceField, String> texts) {
        if (texts.isEmpty()) {
            return "{}";
        }
        Map<SourceField, SheetCell> cells = new EnumMap<>(SourceField.class);
        texts.forEach((field, text) -> cells.put(field, SheetCell.text(text)));
        return cells(cells);
    }

    Map<SourceField, SheetCell> readCells(String json) {
        Map<SourceField, SheetCell> cells = new EnumMap<>(SourceField.class);
        for (Map.Entry<String, JsonNode> property : mapper.readTree(json).properties()) {
            SourceField.ofCode(property.getKey()).ifPresent(field -> cells.put(field, cell(property.getValue())));
        }
        return cells;
    }

    Map<SourceField, String> readTexts(String json) {
        Map<SourceField, String> texts = new EnumMap<>(SourceField.class);
        readCells(json).forEach((field, cell) -> texts.put(field, cell.text()));
        return texts;
    }

    private static SheetCell cell(JsonNode value) {
        if (!value.isNumber()) {
            return SheetCell.text(value.asString());
        }
        BigDecimal number = value.decimalValue();
        return new SheetCell(number.toPlainString().replace('.', ','), true);
    }
}
