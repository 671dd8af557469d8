package tr.edu.akky.inventory.analysis;

/** A heading of a sub-category under which something is written. */
record GuideState(String categoryCode, GuideHeading heading) {}
