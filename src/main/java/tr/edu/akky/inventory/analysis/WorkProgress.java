package tr.edu.akky.inventory.analysis;

/** How many lines of a period have what the report asks for. */
record WorkProgress(long lines, long technical, long competence, long cost, long decision) {}
