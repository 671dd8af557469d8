package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What is to be mended in a typed calculation.
 *
 * @param row index of the item, or null for a field of the whole calculation
 * @param field its name, or empty where it is no single one
 */
record CostFault(@Nullable Integer row, String field, String messageKey) {

    /** The identifier of the field on the page. */
    public String id() {
        return row == null ? field : field + "-" + row;
    }
}
