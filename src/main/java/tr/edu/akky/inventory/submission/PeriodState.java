package tr.edu.akky.inventory.submission;

/** Whether units can work in a period; the Turkish names are the messages {@code period.state.<name>}. */
public enum PeriodState {
    PLANNED,
    OPEN,
    CLOSED
}
