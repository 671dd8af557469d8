package tr.edu.akky.inventory.reporting;

/** From what the rows of the report are made; the Turkish names are the messages {@code reports.source.<name>}. */
enum ReportSource {
    /** One line for each product, as consolidated. */
    LINES,
    /** The rows of the units as they are. */
    UNITS
}
