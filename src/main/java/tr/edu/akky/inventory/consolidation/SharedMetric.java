package tr.edu.akky.inventory.consolidation;

/** By what a shared licence is counted; the Turkish names are the messages {@code shared.metric.<name>}. */
enum SharedMetric {
    DEVICE,
    USER,
    CONCURRENT,
    SITE,
    UNLIMITED,
    SUBSCRIPTION
}
