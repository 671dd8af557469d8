package tr.edu.akky.inventory.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What a person looks for: the words in folded form, each of which must be found, in whatever order.
 *
 * @param typed as it was written, cut to what is looked for
 * @param cut whether something was left out
 */
record Words(String typed, List<String> folded, boolean cut) {

    static final int LONGEST = 100;
    static final int MOST = 8;

    private static final int SHORTEST = 2;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    static Words of(String text) {
        String plain = CONTROL.matcher(text.substring(0, Math.min(text.length(), 2 * LONGEST)))
                .replaceAll(" ");
        String tidy = TurkishText.tidy(plain);
        String typed = tidy.substring(0, Math.min(tidy.length(), LONGEST)).strip();
        List<String> all = Stream.of(TurkishText.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        List<String> looked = all.subList(0, Math.min(all.size(), MOST));
        return new Words(typed, looked, tidy.length() > LONGEST || text.length() > 2 * LONGEST || all.size() > MOST);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    public boolean isTooShort() {
        return key().codePointCount(0, key().length()) < SHORTEST;
    }

    /** All words as one, for names that are written together or apart. */
    String key() {
        return String.join("", folded);
    }
}
