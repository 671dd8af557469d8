package tr.edu.akky.inventory.consolidation;

/**
 * A product that a name may mean.
 *
 * @param known the spelling that was recognised
 * @param similarity from 0 to 1, maker and category taken into account
 * @param sameVendor whether the maker is named and agrees
 * @param sameCategory whether the row is filed where the product is
 */
record Candidate(
        long productId, String known, Basis basis, double similarity, boolean sameVendor, boolean sameCategory) {}
