package tr.edu.akky.inventory.account;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Browser and system in the words of their owner, such as {@code Chrome, Windows}; what else a browser tells of itself is
 * not wanted. Of programs that pretend to be each other the one that says most comes first.
 */
final class Device {

    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"YaBrowser", "Yandex"},
        {"Vivaldi", "Vivaldi"},
        {"Firefox/", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Windows", "Windows"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Android", "Android"},
        {"CrOS", "ChromeOS"},
        {"Pardus", "Pardus"},
        {"Mac OS X", "macOS"},
        {"Linux", "Linux"}
    };

    private Device() {}

    /** Empty where neither can be told. */
    static String of(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        return Stream.of(first(BROWSERS, agent), first(SYSTEMS, agent))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(String[][] names, String agent) {
        return Stream.of(names)
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
