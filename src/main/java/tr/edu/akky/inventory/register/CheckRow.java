package tr.edu.akky.inventory.register;

import java.time.LocalDate;

/**
 * A check in the list.
 *
 * @param units how many units are named in it
 * @param overdue open tasks that should be done by now
 */
record CheckRow(
        long id,
        LocalDate checkedOn,
        String checkedBy,
        boolean allUnits,
        int units,
        int openTasks,
        int overdue,
        boolean closed) {}
