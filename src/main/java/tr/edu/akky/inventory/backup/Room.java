package tr.edu.akky.inventory.backup;

/**
 * Whether another archive has room in the folder.
 *
 * @param free bytes on its disk
 * @param needed bytes that the next archive may take: as many as the last one, or as the database where there is none
 * @param archived whether there is a last one
 */
record Room(long free, long needed, boolean archived) {

    /** The data grow, and what else is on the disk does too. */
    private static final int RESERVE = 2;

    public boolean isShort() {
        return free < RESERVE * needed;
    }
}
