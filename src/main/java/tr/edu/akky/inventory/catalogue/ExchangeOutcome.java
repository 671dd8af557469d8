package tr.edu.akky.inventory.catalogue;

/** What an import of the catalogue adds; nothing that is known already is changed. */
record ExchangeOutcome(int products, int aliases, int equivalents, int pairs) {

    public boolean isNothing() {
        return products + aliases + equivalents + pairs == 0;
    }
}
