package tr.edu.akky.inventory.catalogue;

import java.util.ArrayList;
import java.util.List;
import tr.edu.akky.inventory.shared.TurkishText;

/** What a person has typed of a product's name so far, in the forms in which the catalogue can be asked for it. */
record TypedName(String folded, String key) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_PHRASE = 4;

    static TypedName of(String typed) {
        String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new TypedName(TurkishText.fold(start), TurkishText.key(start));
    }

    boolean isTooShort() {
        return key.length() < 2;
    }

    /**
     * Keys of all runs of words, for names that people lengthen: {@code MATLAB R2023b kampüs} holds {@code matlab}. Very
     * short runs are ordinary words and left out.
     */
    String[] phrases() {
        String[] words = folded.split(" ", MOST_WORDS + 1);
        int count = Math.min(words.length, MOST_WORDS);
        List<String> phrases = new ArrayList<>(List.of(key));
        for (int from = 0; from < count; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < count; to++) {
                phrase.append(words[to]);
                if (phrase.length() >= SHORTEST_PHRASE) {
                    phrases.add(phrase.toString());
                }
            }
        }
        return phrases.toArray(String[]::new);
    }
}
