package tr.edu.akky.inventory.consolidation;

import tr.edu.akky.inventory.catalogue.Spelling;

/**
 * A spelling by which a product is known, taken apart.
 *
 * @param vendor the house of the maker that the catalogue names
 */
record KnownName(Spelling spelling, AnalysedName name, String vendor) {

    static KnownName of(Spelling spelling) {
        AnalysedName name = AnalysedName.of(spelling.text());
        AnalysedName maker = AnalysedName.of(spelling.vendor());
        return new KnownName(
                spelling, name, maker.vendor() == null ? maker.words().get(0) : maker.vendor());
    }

    long productId() {
        return spelling.productId();
    }

    boolean sharesVendorWith(AnalysedName typed) {
        return typed.vendor() != null
                && (typed.vendor().equals(vendor) || typed.vendor().equals(name.vendor()));
    }

    boolean vendorConflictsWith(AnalysedName typed) {
        return typed.vendor() != null && !sharesVendorWith(typed);
    }
}
