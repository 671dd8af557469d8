package tr.edu.akky.inventory.shared;

/** For work on very many rows, as {@code @Transactional(timeout = LongTransaction.SECONDS)}: pages have to be quicker. */
public final class LongTransaction {

    public static final int SECONDS = 600;

    private LongTransaction() {}
}
