package tr.edu.akky.inventory.catalogue;

/** What an administrator says of a product. */
record ProductDetails(
        String name, String vendor, Category category, Licensing licensing, String notes, boolean active) {}
