package tr.edu.akky.inventory.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import tr.edu.akky.inventory.support.Routes.Route;

/** The tables of {@code src/docs/access.md}: what is promised to each kind of person at each route. */
final class AccessTable {

    static final Path FILE = Path.of("src/docs/access.md");

    /** Longest first. */
    private static final List<Map.Entry<String, String>> SECTIONS = List.of(
            Map.entry("/administration/catalogue", "Katalog bakımı"),
            Map.entry("/administration", "Yönetim"),
            Map.entry("/actuator", "Denetleyici olmadan yanıtlananlar"),
            Map.entry("/css", "Denetleyici olmadan yanıtlananlar"),
            Map.entry("/sign-out", "Denetleyici olmadan yanıtlananlar"),
            Map.entry("/error", "Denetleyici olmadan yanıtlananlar"),
            Map.entry("/analysis", "Analiz"),
            Map.entry("/catalogue", "Katalog"),
            Map.entry("/consolidation", "Birleştirme"),
            Map.entry("/drafts", "Yarım kalan formlar"),
            Map.entry("/help", "Yardım"),
            Map.entry("/history", "İşlem geçmişi"),
            Map.entry("/notifications", "Bildirimler"),
            Map.entry("/password", "Giriş ve parola"),
            Map.entry("/sign-in", "Giriş ve parola"),
            Map.entry("/setup", "Giriş ve parola"),
            Map.entry("/profile", "Profil"),
            Map.entry("/register", "Lisans kütüğü"),
            Map.entry("/reports", "Rapor"),
            Map.entry("/review", "İnceleme"),
            Map.entry("/submissions/{submissionId}/intake", "Dosyadan alma"),
            Map.entry("/submissions", "Birim envanteri"),
            Map.entry("/", "Genel"));

    private AccessTable() {}

    static Map<Route, Map<Person, Answer>> read() {
        try {
            Map<Route, Map<Person, Answer>> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("| `")) {
                    row(line, rows);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(String line, Map<Route, Map<Person, Answer>> rows) {
        List<String> cells =
                Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
        if (cells.size() != Person.values().length + 2) {
            throw new IllegalArgumentException(line);
        }
        for (String method : cells.get(1).split(" ")) {
            Map<Person, Answer> answers = new EnumMap<>(Person.class);
            for (Person kind : Person.values()) {
                answers.put(kind, Answer.marked(cells.get(2 + kind.ordinal())));
            }
            Route route = new Route(HttpMethod.valueOf(method), cells.get(0).replace("`", ""));
            if (rows.put(route, answers) != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        }
    }

    /** Puts these tables where the tables of the document begin. */
    static void write(Map<Route, Map<Person, Answer>> rows) {
        try {
            String text = Files.readString(FILE);
            int tables = text.indexOf("\n## ");
            Files.writeString(FILE, (tables < 0 ? text : text.substring(0, tables)) + tables(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tables(Map<Route, Map<Person, Answer>> rows) {
        Map<String, Map<String, Map<String, List<String>>>> sections =
                new TreeMap<>(Collator.getInstance(Locale.forLanguageTag("tr")));
        rows.forEach((route, answers) -> {
            String marks = Arrays.stream(Person.values())
                    .map(kind -> answers.get(kind).mark())
                    .collect(Collectors.joining(" | "));
            sections.computeIfAbsent(section(route), each -> new TreeMap<>())
                    .computeIfAbsent(route.pattern(), each -> new LinkedHashMap<>())
                    .computeIfAbsent(marks, each -> new ArrayList<>())
                    .add(route.method().name());
        });
        StringBuilder text = new StringBuilder();
        sections.forEach((heading, routes) -> {
            text.append("\n## ").append(heading).append("\n\n| Adres | Yöntem | ");
            text.append(Arrays.stream(Person.values()).map(Person::heading).collect(Collectors.joining(" | ")));
            text.append(" |\n|---|---")
                    .append("|:-:".repeat(Person.values().length))
                    .append("|\n");
            routes.forEach((pattern, marks) -> marks.forEach((cells, methods) ->
                    text.append("| `%s` | %s | %s |%n".formatted(pattern, String.join(" ", methods), cells))));
        });
        return text.toString();
    }

    private static String section(Route route) {
        return SECTIONS.stream()
                .filter(section -> route.pattern().startsWith(section.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
