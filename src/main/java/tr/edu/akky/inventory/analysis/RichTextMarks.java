package tr.edu.akky.inventory.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes their meaning from all marks of CommonMark that a person did not mean, so that they are read as typed. */
final class RichTextMarks {

    /** Beyond this a passage is not emphasised but hostile; nesting must not exhaust the stack. */
    private static final int MOST_STARS = 1_000;

    private static final Pattern PASSAGES = Pattern.compile("(?<=\n)(?=[ \t]*\n)");
    private static final Pattern NOT_OURS = Pattern.compile("[\\\\<>\\[\\]`&_!~]");
    private static final Pattern UNDERLINE = Pattern.compile("(?m)^([ \t]*)(-+|=+)[ \t]*$");
    private static final Pattern LONG_STARS = Pattern.compile("\\*{4,}");
    private static final Pattern NUMBERED = Pattern.compile("^([ \t]*)(\\d{1,9})([.)])(?=[ \t])(.*)$", Pattern.DOTALL);

    private static final Pattern NEW_PASSAGE = Pattern.compile("[^ \t\\d]");

    private RichTextMarks() {}

    static String ours(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        String plain = NOT_OURS.matcher(lines).replaceAll("\\\\$0");
        String noRules = UNDERLINE.matcher(plain).replaceAll("$1\\\\$2");
        String calm = LONG_STARS.matcher(noRules).replaceAll(RichTextMarks::literalStars);
        String fewStars = PASSAGES.splitAsStream(calm)
                .map(RichTextMarks::withoutManyStars)
                .collect(Collectors.joining());
        return withoutOrdinals(fewStars);
    }

    private static String withoutManyStars(String passage) {
        return passage.chars().filter(character -> character == '*').count() > MOST_STARS
                ? passage.replace("\\*", "*").replace("*", "\\*")
                : passage;
    }

    private static String literalStars(MatchResult stars) {
        return Matcher.quoteReplacement("\\*".repeat(stars.group().length()));
    }

    /** "3. madde uyarınca" begins a sentence, not a list: a list begins with 1 and counts on. */
    private static String withoutOrdinals(String text) {
        StringJoiner lines = new StringJoiner("\n");
        Map<Integer, Integer> counted = new HashMap<>();
        boolean afterBlank = true;
        for (String line : text.split("\n", -1)) {
            if (afterBlank && NEW_PASSAGE.matcher(line).lookingAt()) {
                counted.clear();
            }
            lines.add(withoutOrdinal(line, counted));
            afterBlank = line.isBlank();
        }
        return lines.toString();
    }

    private static String withoutOrdinal(String line, Map<Integer, Integer> counted) {
        Matcher matcher = NUMBERED.matcher(line);
        if (!matcher.matches()) {
            return line;
        }
        int indent = matcher.group(1).length();
        int number = Integer.parseInt(matcher.group(2));
        if (number == 1 || number == counted.getOrDefault(indent, -1) + 1) {
            counted.put(indent, number);
            return line;
        }
        return matcher.group(1) + matcher.group(2) + "\\" + matcher.group(3) + matcher.group(4);
    }
}
