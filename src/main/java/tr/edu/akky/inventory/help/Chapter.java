package tr.edu.akky.inventory.help;

/**
 * A chapter of a help page. Its words are the messages {@code help.<page>.<key>} with what it has of {@code .text},
 * {@code .steps}, {@code .items} and {@code .note}; parts are divided by {@code |}.
 *
 * @param key its anchor in the page too
 * @param pictureHeight height in pixels of the picture of the same name, or 0 where there is none
 */
record Chapter(String key, int pictureHeight) {

    /** Pictures are as wide as the text beside which they stand. */
    static final int PICTURE_WIDTH = 820;

    static Chapter of(String key) {
        return new Chapter(key, 0);
    }

    public boolean hasPicture() {
        return pictureHeight > 0;
    }

    public int pictureWidth() {
        return PICTURE_WIDTH;
    }
}
