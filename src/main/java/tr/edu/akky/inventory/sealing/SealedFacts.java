package tr.edu.akky.inventory.sealing;

/**
 * What is remembered of the moment a report was made.
 *
 * @param gaps how many blocking ones there were
 * @param rows of units behind the lines
 * @param templateHash SHA-256 of the template's file, in hexadecimal
 */
record SealedFacts(
        String periodName, String institution, int gaps, int lines, int rows, String template, String templateHash) {}
