package tr.edu.akky.inventory.sealing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The letter with which a report went out. */
record Letter(String number, LocalDate date, @Nullable String addressee) {}
