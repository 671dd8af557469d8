package tr.edu.akky.inventory.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A submission that a unit still owes, and one of the people who could hand it in.
 *
 * @param account null where the unit has nobody
 * @param remindedAt when anybody was reminded of it last
 */
record Duty(
        long submission,
        String unit,
        long period,
        String periodName,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable Long account,
        @Nullable Instant remindedAt) {}
