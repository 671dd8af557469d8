package tr.edu.akky.inventory.submission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a person ticked, at the versions they saw, or all that the filter finds; bound from a form.
 *
 * @param row as {@link RowVersion#read} reads it
 */
public record BulkChoice(
        @Nullable List<String> row, @Nullable Boolean all) {

    public boolean isAll() {
        return Boolean.TRUE.equals(all);
    }

    List<RowVersion> rows() {
        return row == null
                ? List.of()
                : row.stream().map(RowVersion::read).flatMap(Optional::stream).toList();
    }
}
