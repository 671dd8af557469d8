package tr.edu.akky.inventory.intake;

/**
 * What a confirmation came to.
 *
 * @param skipped left out as decided
 * @param removed rows of the inventory deleted as agreed
 * @param askedAgain not stored, since the inventory changed after the preview
 */
record StoringResult(int added, int updated, int skipped, int removed, int askedAgain) {}
