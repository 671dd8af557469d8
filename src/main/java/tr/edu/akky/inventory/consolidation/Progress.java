package tr.edu.akky.inventory.consolidation;

/**
 * How far the consolidation of a period is.
 *
 * @param waiting approved rows that have not been taken in, which happens to rows approved before there was a workbench
 */
public record Progress(long entries, long linked, long openNames, long lines, long changedLines, long waiting) {

    public long percent() {
        return entries == 0 ? 0 : 100 * linked / entries;
    }
}
