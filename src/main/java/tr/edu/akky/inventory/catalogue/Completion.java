package tr.edu.akky.inventory.catalogue;

/** A product offered while a name is being typed, with what choosing it fills in. */
record Completion(long id, String name, String vendor, String categoryCode, String category) {

    static Completion of(Product product) {
        return new Completion(
                product.id(),
                product.name(),
                product.vendor() == null ? "" : product.vendor(),
                product.category().code(),
                product.category().label());
    }
}
