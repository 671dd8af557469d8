package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import java.util.List;

/**
 * What the record of a periodic check says.
 *
 * @param allUnits whether all units were checked; then {@code units} holds those of which there is something to say
 */
record CheckDetails(
        LocalDate checkedOn,
        String checkedBy,
        boolean allUnits,
        String findings,
        List<UnitFinding> units,
        List<Task> tasks) {

    CheckDetails {
        units = List.copyOf(units);
        tasks = List.copyOf(tasks);
    }
}
