package tr.edu.akky.inventory.analysis;

/**
 * What all computed lines of a period cost together.
 *
 * @param lines how many lines the period has
 * @param computed for how many of them the cost was computed
 */
public record CostTotals(long lines, long computed, FiveYears openSource, FiveYears commercial) {

    /** What the migrations save in each year; negative where they cost more than they save. */
    public FiveYears savings() {
        return commercial.minus(openSource);
    }
}
