package tr.edu.akky.inventory.consolidation;

import java.util.List;

/** An open name with the products proposed for it, best first. */
record OpenName(NameRow row, List<ProposalRow> proposals) {

    /** As a form sends it: the name with a product, or with the best one. */
    public String pick(ProposalRow proposal) {
        return row.nameKey() + ":" + proposal.productId();
    }

    public String pick() {
        return proposals.isEmpty() ? row.nameKey() + ":" : pick(proposals.get(0));
    }
}
