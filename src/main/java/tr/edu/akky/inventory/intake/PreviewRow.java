package tr.edu.akky.inventory.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A held row as the preview shows it.
 *
 * @param proposal label of the category that the catalogue knows for the name, or null
 * @param differences what would change in the row of the inventory that is meant
 */
public record PreviewRow(
        HeldRow row, List<PreviewCell> cells, @Nullable String proposal, List<PreviewDifference> differences) {

    public int number() {
        return row.number();
    }

    public String name() {
        return row.text(SourceField.NAME);
    }

    /** Faulty cells, the two of the category together as one choice. */
    public List<PreviewCell> faults() {
        return cells.stream()
                .filter(PreviewCell::isFaulty)
                .filter(cell -> cell.field() != SourceField.TOP_CATEGORY || !categoryCellIsFaulty())
                .toList();
    }

    private boolean categoryCellIsFaulty() {
        return cell(SourceField.SUB_CATEGORY).filter(PreviewCell::isFaulty).isPresent();
    }

    public Optional<PreviewCell> cell(SourceField field) {
        return cells.stream().filter(cell -> cell.field() == field).findFirst();
    }

    public PreviewCell cell(String code) {
        return SourceField.ofCode(code).flatMap(this::cell).orElseThrow();
    }

    /** Cells beyond those that have a column in the table. */
    public List<PreviewCell> further() {
        return cells.stream()
                .filter(cell -> cell.field().compareTo(SourceField.EXPIRY) > 0)
                .filter(cell -> !cell.text().isEmpty())
                .toList();
    }
}
