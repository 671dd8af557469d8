package tr.edu.akky.inventory.search;

import org.springframework.data.domain.Page;

/** All that was found of one kind, or the first of it. */
record Group(Kind kind, Page<Hit> hits) {

    public boolean isMore() {
        return hits.getTotalElements() > hits.getNumberOfElements();
    }
}
