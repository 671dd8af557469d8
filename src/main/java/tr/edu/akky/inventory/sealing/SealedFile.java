package tr.edu.akky.inventory.sealing;

/**
 * A file of a sealed report, without its bytes.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
record SealedFile(String kind, String name, String mediaType, long size, String sha256) {}
