package tr.edu.akky.inventory.catalogue;

/**
 * A text by which a product is known, with what helps to tell it from others.
 *
 * @param category code of the pair under which the product is filed
 * @param official whether it is the product's own name rather than another spelling
 */
public record Spelling(long productId, String category, String vendor, String text, boolean official) {

    /** The same product by another text. */
    public Spelling as(String otherText) {
        return new Spelling(productId, category, vendor, otherText, official);
    }
}
