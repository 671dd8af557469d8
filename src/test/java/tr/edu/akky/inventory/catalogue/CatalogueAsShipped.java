package tr.edu.akky.inventory.catalogue;

/** For tests of other features that change the catalogue. */
public class CatalogueAsShipped extends PristineCatalogue {}
