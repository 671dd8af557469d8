package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows of a page ready to be shown: a template that weighs each cell would be most of the page's time. */
@Component
class ShownRows {

    private final EntryTexts texts;

    ShownRows(EntryTexts texts) {
        this.texts = texts;
    }

    List<ShownRow> of(
            List<ExistingRow> rows,
            List<EntryField> columns,
            List<CorrectionRequest> requests,
            long submissionId,
            boolean review) {
        Set<String> asked = askedCells(requests);
        String folder = (review ? "/review/" : "/submissions/") + submissionId + "/entries/";
        return rows.stream()
                .map(row -> new ShownRow(
                        row.id(),
                        row.key(),
                        row.details().name(),
                        folder + row.id(),
                        asked.contains(row.id() + ":"),
                        asked.contains(row.id() + ":" + EntryField.NAME),
                        columns.stream()
                                .map(column -> cell(row, column, asked.contains(row.id() + ":" + column)))
                                .toList()))
                .toList();
    }

    /** The cells with an open request, as {@code 17:LICENCES}, or {@code 17:} for the whole row. */
    private static Set<String> askedCells(List<CorrectionRequest> requests) {
        return requests.stream()
                .filter(request -> request.status() == CorrectionStatus.OPEN && request.entry() != null)
                .map(CorrectionRequest::cell)
                .collect(Collectors.toSet());
    }

    private ShownRow.Cell cell(ExistingRow row, EntryField column, boolean asked) {
        String text = texts.of(row.details(), column);
        String kind = kind(column);
        String classes = asked ? (kind == null ? "asked" : kind + " asked") : kind;
        if (column == EntryField.CATEGORY && row.lacksCategory()) {
            return shown(column, classes, texts.message("rows.category-missing"), "state state-MISSING");
        }
        return text.isEmpty()
                ? shown(column, classes, texts.message("cell.empty"), "nothing")
                : shown(column, classes, text, column.isLong() ? "long" : null);
    }

    private ShownRow.Cell shown(
            EntryField column, @Nullable String classes, String text, @Nullable String textClasses) {
        return new ShownRow.Cell(
                column.formName(), texts.message("column." + column.formName()), classes, text, textClasses);
    }

    private static @Nullable String kind(EntryField column) {
        if (column.isNumber()) {
            return "number";
        }
        if (column.isLong()) {
            return "text";
        }
        return column == EntryField.CATEGORY ? "category" : null;
    }
}
