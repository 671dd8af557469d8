package tr.edu.akky.inventory.consolidation;

/** A product that is proposed for an open name, with the reason. */
record ProposalRow(
        String nameKey,
        long productId,
        String product,
        Basis basis,
        String known,
        double similarity,
        boolean sameVendor,
        boolean sameCategory) {

    /** How alike, in percent. */
    public long percent() {
        return Math.round(similarity * 100);
    }
}
