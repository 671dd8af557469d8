package tr.edu.akky.inventory.account;

/** A unit was added or changed; published inside the transaction, after the change has reached the database. */
public record UnitChanged(long unitId) {}
