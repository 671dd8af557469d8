package tr.edu.akky.inventory.catalogue;

/** What an administrator says of an open-source program. */
record EquivalentDetails(
        String name,
        String spdxLicence,
        String homepage,
        Origin origin,
        Maintenance maintenance,
        String notes,
        boolean active) {}
