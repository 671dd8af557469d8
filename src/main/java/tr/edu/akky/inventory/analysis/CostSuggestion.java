package tr.edu.akky.inventory.analysis;

import java.util.List;

/**
 * An item to begin with, for a side that has none.
 *
 * @param name by which it is asked for
 */
record CostSuggestion(String name, CostRow row, String messageKey, List<Object> arguments) {}
