package tr.edu.akky.inventory.catalogue;

/** How many products stand in a category, and for how many of them an equivalent is known. */
record CategoryCount(String code, long products, long withEquivalent) {

    static CategoryCount none(String code) {
        return new CategoryCount(code, 0, 0);
    }
}
