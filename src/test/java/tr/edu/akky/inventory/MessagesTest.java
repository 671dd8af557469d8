package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    /** No page and under no policy: mail programs know styles on elements only. */
    private static final Path MAILS = RESOURCES.resolve("templates/mail");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern IN_FRAGMENT_CALL =
            Pattern.compile("fields :: \\w+\\('\\w+', '([\\w.-]+)'(?:, '([\\w.-]+)')?");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:RefusedException|refused|rejectValue|reject|success|undoable|warning|faulty)\\([^;\"]*?\"([a-z][\\w-]*\\.[\\w.-]+)\"");
    private static final Pattern HISTORY =
            Pattern.compile("(?:HistoryEvent|HistoryEvent\\.of|record|remember)\\([^;\"]*?\"([a-z-]+\\.[a-z-]+)\"");

    @Test
    void everySentenceThatATemplateOrTheCodeNamesIsWritten() throws IOException {
        Properties messages = messages();
        List<String> missing = new ArrayList<>();
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            collect(file, IN_TEMPLATE, "", messages, missing);
            collect(file, IN_FRAGMENT_CALL, "", messages, missing);
        }
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            collect(file, IN_CODE, "", messages, missing);
            collect(file, HISTORY, "history.", messages, missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void pagesCarryNoInlineScriptOrStyleAndNoUnescapedText() throws IOException {
        for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("th:utext", "onclick=", "<script>", "<style");
            if (!file.startsWith(MAILS)) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(" style=\"");
            }
        }
    }

    private static void collect(Path file, Pattern pattern, String prefix, Properties messages, List<String> missing)
            throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String key = matcher.group(group);
                if (key != null && !key.endsWith(".") && !messages.containsKey(prefix + key)) {
                    missing.add(file.getFileName() + ": " + prefix + key);
                }
            }
        }
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        for (Path file : files(RESOURCES.resolve("messages"), "_tr.properties")) {
            try (var reader = Files.newBufferedReader(file)) {
                messages.load(reader);
            }
        }
        return messages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
