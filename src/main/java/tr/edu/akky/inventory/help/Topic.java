package tr.edu.akky.inventory.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The questions that are often asked, by what they are about. */
enum Topic {
    WHAT(
            new Question("commercial", Ruling.REPORT),
            new Question("free", Ruling.LEAVE_OUT),
            new Question("oem", Ruling.REPORT),
            new Question("trial", Ruling.LEAVE_OUT),
            new Question("cloud", Ruling.REPORT),
            new Question("campus", Ruling.LEAVE_OUT),
            new Question("project", Ruling.REPORT),
            new Question("personal", Ruling.DEPENDS),
            new Question("device", Ruling.DEPENDS),
            new Question("unused", Ruling.DEPENDS)),
    LICENCE("perpetual", "expired", "unlimited", "users-unknown", "editions"),
    EQUIVALENT("no-equivalent", "left-empty"),
    WORK("twice", "wrong-unit", "after-submitting", "late", "forgotten", "nothing-to-do"),
    PEOPLE("who-sees", "changed-by-office");

    private final List<Question> questions;

    Topic(Question... questions) {
        this.questions = List.of(questions);
    }

    Topic(String... keys) {
        this(Arrays.stream(keys).map(key -> new Question(key, null)).toArray(Question[]::new));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Question> questions() {
        return questions;
    }
}
