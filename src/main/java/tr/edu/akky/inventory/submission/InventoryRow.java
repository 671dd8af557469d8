package tr.edu.akky.inventory.submission;

/** A row of the inventory with the unit that reports it. */
public record InventoryRow(String unit, EntryDetails details) {}
