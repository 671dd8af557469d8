package tr.edu.akky.inventory.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the help in the order of their contents. */
enum HelpPage {
    GUIDE(List.of(
            new Chapter("sign-in", 470),
            new Chapter("entry", 665),
            new Chapter("upload", 525),
            new Chapter("preview", 585),
            Chapter.of("paste"),
            Chapter.of("workbook"),
            new Chapter("nil", 420),
            new Chapter("campus", 350),
            new Chapter("submit", 430),
            new Chapter("correction", 460),
            Chapter.of("extension"))),
    QUESTIONS(Stream.of(Topic.values()).map(Topic::key)),
    COLUMNS(List.of()),
    SPECIALIST(Stream.of("prepare", "review", "consolidation", "analysis", "decision", "report", "register")),
    PRIVACY(Stream.of(
            "controller", "purpose", "data", "absent", "recipients", "retention", "cookies", "rights", "contact")),
    ACCESSIBILITY(Stream.of("aim", "tested", "limits", "contact"));

    private final List<Chapter> chapters;

    HelpPage(List<Chapter> chapters) {
        this.chapters = chapters;
    }

    HelpPage(Stream<String> keys) {
        this(keys.map(Chapter::of).toList());
    }

    static Optional<HelpPage> ofKey(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Chapter> chapters() {
        return chapters;
    }
}
