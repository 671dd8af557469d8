package tr.edu.akky.inventory.analysis;

import java.util.List;

/** A sentence on a calculation that may be right all the same. */
record CostHint(String messageKey, List<Object> arguments) {

    static CostHint of(String messageKey, Object... arguments) {
        return new CostHint(messageKey, List.of(arguments));
    }
}
