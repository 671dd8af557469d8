package tr.edu.akky.inventory.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page must be whoever looks at it: free of violations that axe can find, in light and dark, wide and narrow;
 * never scrolling sideways; valid HTML as the server sends it.
 */
class Inspection {

    private static final String AXE = "() => {" + read("/axe.min.js") + "}";

    /** WCAG 2.2 A and AA with axe's best practices; only what is violated is told. */
    private static final String VIOLATIONS = """
            () => axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              resultTypes: ['violations'],
            }).then(results => results.violations.map(violation => `${violation.id}: ${violation.help} `
              + violation.nodes.map(node => node.html.slice(0, 200)).join(' ')))
            """;

    /** The beginnings of the elements that stand out to the right. */
    private static final String TOO_WIDE = """
            [...document.querySelectorAll('main *')]
              .filter(each => each.getBoundingClientRect().right > innerWidth)
              .map(each => each.outerHTML.slice(0, 120)).slice(0, 8).join('\\n')
            """;

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response shown;

    Inspection(Page page) {
        this.page = page;
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                shown = response;
            }
        });
    }

    void inspect(String name) {
        int before = complaints.size();
        page.evaluate(AXE);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look(scheme);
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 900);
                axe(name + " " + scheme + " " + width);
                if ((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0) {
                    complaints.add(name + " scrolls sideways at " + width + ": " + page.evaluate(TOO_WIDE));
                }
            }
        }
        page.setViewportSize(1280, 900);
        look(ColorScheme.LIGHT);
        markup(name);
        System.out.printf("page %s: %d complaints%n", name, complaints.size() - before);
    }

    List<String> complaints() {
        return complaints;
    }

    private void axe(String name) {
        if (page.evaluate(VIOLATIONS) instanceof List<?> violations) {
            violations.forEach(violation -> complaints.add(name + " " + violation));
        }
    }

    private void markup(String name) {
        if (shown != null) {
            Markup.faults(shown.body()).forEach(fault -> complaints.add(name + " " + fault));
        }
    }

    /** Playwright spells the scheme in the language of the machine, where a Turkish one makes "lıght" of it. */
    private void look(ColorScheme scheme) {
        Locale language = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        } finally {
            Locale.setDefault(language);
        }
    }

    private static String read(String resource) {
        try (InputStream stream = Inspection.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
