package tr.edu.akky.inventory.access;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MvcResult;

/** What becomes of a request, as the cells of the table write it. */
enum Answer {
    GIVEN("✓"),
    HIDDEN("404"),
    SIGN_IN("→"),
    FAULTY("!");

    private static final Set<String> TO_SIGN_IN =
            Set.of("/sign-in", "http://localhost/sign-in", "/sign-in?ended", "http://localhost/sign-in?ended");

    private final String mark;

    Answer(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }

    static Answer marked(String mark) {
        return Arrays.stream(values())
                .filter(answer -> answer.mark.equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mark));
    }

    /** A redirection to the sign-in page that a controller chose is its answer, not a refusal. */
    static Answer of(MvcResult result) {
        int status = result.getResponse().getStatus();
        @Nullable String next = result.getResponse().getRedirectedUrl();
        if (result.getHandler() == null && next != null && TO_SIGN_IN.contains(next)) {
            return SIGN_IN;
        }
        return status == 404 ? HIDDEN : status < 400 || status == 409 ? GIVEN : FAULTY;
    }
}
