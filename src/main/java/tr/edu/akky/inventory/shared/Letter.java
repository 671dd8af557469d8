package tr.edu.akky.inventory.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail before it is written as text and as HTML.
 *
 * @param opening paragraphs, the last of which may introduce the lines
 * @param lines a list, or empty
 * @param closing paragraphs below the link
 */
public record Letter(String subject, List<String> opening, List<String> lines, Link link, List<String> closing) {

    /** The one thing that the reader is asked to open. */
    public record Link(String label, String address) {}

    /** On one line, whatever the names in it hold: a line break in a heading would begin another heading. */
    public Letter {
        subject = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        opening = List.copyOf(opening);
        lines = List.copyOf(lines);
        closing = List.copyOf(closing);
    }

    String plain() {
        String list = lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
        return String.join("\n\n", opening)
                + "\n\n"
                + (list.isEmpty() ? "" : list + "\n")
                + link.label
                + ":\n"
                + link.address
                + "\n\n"
                + String.join("\n\n", closing)
                + "\n";
    }
}
