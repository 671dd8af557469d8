package tr.edu.akky.inventory.analysis;

/** In what a price is given; totals are in TL. */
enum CostCurrency {
    TRY,
    USD,
    EUR;

    boolean isForeign() {
        return this != TRY;
    }
}
