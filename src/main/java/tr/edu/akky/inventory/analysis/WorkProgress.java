package tr.edu.akky.inventory.analysis;

/**
 * How many lines of a period have what the report asks for.
 *
 * @param equivalent lines with at least one open-source program that could take the place of their product
 * @param noEquivalent lines of which it was said that there is none
 */
public record WorkProgress(
        long lines, long technical, long competence, long cost, long decision, long equivalent, long noEquivalent) {}
