package tr.edu.akky.inventory.catalogue;

/** How a product is usually licensed; the Turkish names are the messages {@code licensing.<name>}. */
public enum Licensing {
    SUBSCRIPTION,
    PERPETUAL,
    SITE,
    MIXED
}
