package tr.edu.akky.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/asvs.md} refers to is there: renamed and removed tests do not live on in it. */
class VerificationStandardTest {

    private static final Path FILE = Path.of("src/docs/asvs.md");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");
    private static final Set<String> WORDS_OF_OTHERS =
            Set.of("HttpOnly", "JdbcClient", "Lax", "SameSite", "Secure", "SecureRandom");
    private static final Pattern REQUIREMENT = Pattern.compile("\\| \\d+\\.\\d+.*");
    private static final Pattern STATE = Pattern.compile("tamam|kurulum|eksik|yok");

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        Set<String> present;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            present = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> named = CLASS.matcher(Files.readString(FILE))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .filter(name -> !WORDS_OF_OTHERS.contains(name))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(present).containsAll(named);
    }

    @Test
    void everyRequirementHasAStateAndNoneAwaitsItsCheck() throws IOException {
        List<String> requirements = Files.readAllLines(FILE).stream()
                .filter(line -> REQUIREMENT.matcher(line).matches())
                .toList();
        assertThat(requirements).hasSizeGreaterThan(160).allSatisfy(line -> {
            String[] cells = line.split("\\|");
            assertThat(cells).hasSize(5);
            assertThat(cells[3].strip()).matches(STATE);
            assertThat(cells[4]).isNotBlank().doesNotContain("(!)");
        });
    }
}
