package tr.edu.akky.inventory.consolidation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds texts that share runs of three letters with another, as pg_trgm does, for thousands of names at a time. */
final class TrigramIndex {

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> places = new HashMap<>();
    private final int[] sizes;

    /** @param texts each in words; known from now on by their places in the list */
    TrigramIndex(List<List<String>> texts) {
        sizes = new int[texts.size()];
        for (int place = 0; place < texts.size(); place++) {
            Set<String> runs = runs(texts.get(place));
            sizes[place] = runs.size();
            for (String run : runs) {
                places.merge(run, new int[] {place}, TrigramIndex::joined);
            }
        }
    }

    /** Raises what is known of each text to its similarity with these words: shared runs among all, from 0 to 1. */
    void raise(List<String> words, double weight, double[] similarities) {
        Set<String> runs = runs(words);
        int[] shared = new int[sizes.length];
        for (String run : runs) {
            for (int place : places.getOrDefault(run, NOWHERE)) {
                shared[place]++;
            }
        }
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] > 0) {
                double similarity = weight * shared[place] / (runs.size() + sizes[place] - shared[place]);
                similarities[place] = Math.max(similarities[place], similarity);
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static Set<String> runs(List<String> words) {
        Set<String> runs = new HashSet<>();
        for (String word : words) {
            String padded = "  " + word + " ";
            for (int at = 0; at + 3 <= padded.length(); at++) {
                runs.add(padded.substring(at, at + 3));
            }
        }
        return runs;
    }
}
