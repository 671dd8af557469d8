package tr.edu.akky.inventory.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * The name of a software taken apart. "Autodesk AutoCAD 2024 (laboratuvar)" has the core {@code autocad}, the maker
 * {@code autodesk} and the version {@code 2024}.
 *
 * @param key the whole name without spaces, by which it is looked up exactly
 * @param words what is left when maker, version, edition and the words of licences are taken away; never empty
 * @param core the words in one, so that "Auto CAD" and "AutoCAD" are the same
 * @param vendor the maker's house, or null where none is named
 * @param versions what looked like years and numbers of versions
 * @param ownEditions small editions that are products of their own, such as "LT"; they are among the words too
 * @param vendorOnly whether nothing but the maker is named
 */
record AnalysedName(
        String key,
        List<String> words,
        String core,
        @Nullable String vendor,
        Set<String> versions,
        Set<String> ownEditions,
        boolean vendorOnly) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern VERSION = Pattern.compile(
            "\\d+(\\.\\d+)*|[vr]\\d+[a-z]?|r?(19|20)\\d\\d([ab]|r2)?|x\\d{1,2}|cs\\d|\\d{1,3}(i|c|g|x|th)|\\d{2,4}[a-z]|r2");
    private static final Pattern GLUED_VERSION = Pattern.compile("([a-z]{3,})((?:19|20)\\d\\d[ab]?|\\d{1,2})");

    static AnalysedName of(String name) {
        String outside = BRACKETS.matcher(name).replaceAll(" ");
        List<String> words = spelled(outside);
        if (words.isEmpty()) {
            words = spelled(name);
        }
        return taken(TurkishText.key(name), words, remarkedEditions(name));
    }

    /** What stands in brackets is mostly a place or a purpose; only a small edition makes another product of it. */
    private static List<String> remarkedEditions(String name) {
        List<String> editions = new ArrayList<>();
        Matcher remark = BRACKETS.matcher(name);
        while (remark.find()) {
            spelled(remark.group(1)).stream()
                    .filter(Vocabulary.OWN_EDITIONS::contains)
                    .forEach(editions::add);
        }
        return editions;
    }

    private static AnalysedName taken(String key, List<String> spelled, List<String> remarked) {
        Set<String> versions = new LinkedHashSet<>();
        List<String> vendors = new ArrayList<>();
        List<String> editions = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : spelled) {
            if (Vocabulary.VENDORS.containsKey(word)) {
                vendors.add(word);
            } else if (!Vocabulary.NAMED_NUMBERS.contains(word)
                    && VERSION.matcher(word).matches()) {
                versions.add(word);
            } else if (Vocabulary.EDITIONS.contains(word)) {
                editions.add(word);
            } else if (!Vocabulary.NEUTRAL.contains(word)) {
                words.add(word);
            }
        }
        boolean vendorOnly = words.isEmpty() && editions.isEmpty() && !vendors.isEmpty();
        withoutKinds(words);
        if (words.isEmpty()) {
            words.addAll(!vendors.isEmpty() ? vendors : !editions.isEmpty() ? editions : spelled);
        }
        remarked.stream().filter(edition -> !words.contains(edition)).forEach(words::add);
        Set<String> own = new LinkedHashSet<>(words);
        own.retainAll(Vocabulary.OWN_EDITIONS);
        return new AnalysedName(
                key,
                List.copyOf(words),
                String.join("", words),
                vendors.isEmpty() ? null : Vocabulary.VENDORS.get(vendors.get(0)),
                versions,
                own,
                vendorOnly);
    }

    private static void withoutKinds(List<String> words) {
        if (words.stream().anyMatch(word -> !Vocabulary.GENERIC.contains(word) && !Vocabulary.KINDS.contains(word))) {
            words.removeAll(Vocabulary.KINDS);
        }
    }

    /** Folded words in one spelling, numbers joined to the words they belong to and parted from those they do not. */
    private static List<String> spelled(String text) {
        List<String> folded = List.of(TurkishText.fold(text).split(" "));
        List<String> words = new ArrayList<>();
        for (int at = 0; at < folded.size(); at++) {
            String word = folded.get(at);
            String next = at + 1 < folded.size() ? folded.get(at + 1) : "";
            String phrase = Vocabulary.phrase(word, next);
            if (!phrase.isEmpty()) {
                words.add(phrase);
                at++;
            } else if (!word.isEmpty()) {
                addWord(word, words);
            }
        }
        return joined(words);
    }

    private static void addWord(String word, List<String> words) {
        Matcher glued = GLUED_VERSION.matcher(word);
        if (!Vocabulary.NAMED_NUMBERS.contains(word) && glued.matches()) {
            words.addAll(List.of(Vocabulary.spelled(glued.group(1))));
            words.add(glued.group(2));
        } else {
            words.addAll(List.of(Vocabulary.spelled(word)));
        }
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            String together = joined.isEmpty() ? "" : joined.get(joined.size() - 1) + word;
            if (Vocabulary.NAMED_NUMBERS.contains(together)) {
                joined.set(joined.size() - 1, together);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    /** Whether nothing in the core tells one product from another, so that the maker must agree as well. */
    boolean isGeneric() {
        return core.length() < 3 || words.stream().allMatch(Vocabulary.GENERIC::contains);
    }
}
