package tr.edu.akky.inventory.catalogue;

/** An open-source program in the list, with the number of products it could replace. */
record EquivalentRow(
        long id,
        String name,
        String spdxLicence,
        Origin origin,
        Maintenance maintenance,
        boolean active,
        long products) {

    public LicenceExpression licence() {
        return new LicenceExpression(spdxLicence);
    }
}
