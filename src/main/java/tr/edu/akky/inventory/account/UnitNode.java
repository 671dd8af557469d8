package tr.edu.akky.inventory.account;

/** A unit in the tree, with its depth below the top. */
public record UnitNode(Unit unit, int depth, int people) {}
