package tr.edu.akky.inventory.analysis;

import org.jspecify.annotations.Nullable;

/** Both sides of a line's cost, with the assumptions they were computed from. */
public record CostComparison(
        FiveYears openSource,
        FiveYears commercial,
        @Nullable String assumptions) {

    /** What the migration saves in each year; negative where it costs more than it saves. */
    public FiveYears savings() {
        return commercial.minus(openSource);
    }

    /** The open-source side may be for nothing; a commercial product that costs nothing was not looked at. */
    public boolean isComplete() {
        return commercial.total().signum() > 0;
    }

    /** Whether anything was entered; two totals of nothing compare nothing. */
    public boolean isComputed() {
        return openSource.total().signum() != 0 || commercial.total().signum() != 0;
    }
}
