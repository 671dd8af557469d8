package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person without a mouse: finds everything with the tabulator, and must see where they are at each step. */
class Keyboard {

    private static final int PATIENCE = 250;

    /** What a screen reader would say of the element that has the focus, as far as our pages name things. */
    private static final String NAME = """
            (() => {
              const at = document.activeElement;
              const text = at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent || '';
              return text.replace(/\\s+/g, ' ').trim();
            })()
            """;

    private static final String VISIBLE = """
            (() => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            })()
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to the next element of which the name begins like this, from the top of the page again if need be. */
    Keyboard reach(String name) {
        return reach(name, "*");
    }

    private Keyboard reach(String name, String selector) {
        for (int step = 0; step < PATIENCE; step++) {
            page.keyboard().press("Tab");
            String reached = (String) page.evaluate(NAME);
            if (reached.startsWith(name) && is(selector)) {
                assertThat(page.evaluate(VISIBLE))
                        .as("focus seen on " + reached)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("not reached by keyboard: " + name + " on " + page.url());
    }

    private boolean is(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    Keyboard type(String field, String text) {
        reach(field);
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(text);
        return this;
    }

    /** Chooses in a list as one does by typing the beginning of what is wanted. */
    Keyboard choose(String field, String beginning) {
        reach(field);
        page.keyboard().type(beginning);
        return this;
    }

    /** Follows the link or presses the button, and waits for the page that comes. */
    void enter(String name) {
        reach(name, "a, button");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    void signIn(String email, String password) {
        type("E-posta", email).type("Parola", password);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }
}
